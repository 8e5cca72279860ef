"""Who is simulated: covariates, arms, random effects and their streams."""
