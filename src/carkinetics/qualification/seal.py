"""The digests of what the qualification holds others against; written by `python -m tests.qualification.record`."""

SEALS: dict[str, str] = {
    "qualification/answers.json": "8ef6151bb143b852ff5dc4bf8d60cde1ee38c1c1300bd4b02d85b14f06108c25",
    "qualification/tolerances.toml": "a0e7be049f094a0d8ee7392f1d5e01015f459bacb86810066238c311851e3967",
    "qualification/requirements.toml": "e41529a5bcd42ea78392ae96706111270065ea4e8a91510c066d5c20736793dc",
    "qualification/matrix.csv": "255a98462b644897285f63aa41d8abdc3407c73caff4766dfb72fc61fc99e74b",
    "engine/methods.json": "4b8a16a0bb35b75daf85c2f1f75dbe17938e41799a3acb863a48b86a3c708d56",
}
