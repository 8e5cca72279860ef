"""What a report is made of: numbers in words, tables, pictures in a page, and a folder that is written whole or not at all."""
