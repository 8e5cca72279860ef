"""The digests of what the qualification holds others against; written by `python -m tests.qualification.record`."""

SEALS: dict[str, str] = {
    "qualification/answers.json": "086f62ec676f80d69ac6dd0199dd38c53b3b7c672b5fa25f6b69b0737cedbdb9",
    "qualification/tolerances.toml": "a0e7be049f094a0d8ee7392f1d5e01015f459bacb86810066238c311851e3967",
    "qualification/requirements.toml": "e41529a5bcd42ea78392ae96706111270065ea4e8a91510c066d5c20736793dc",
    "qualification/matrix.csv": "ebeb24b5326652bd5185b07cc08cb5104a00c3403d91fbe1ef006378577af37a",
    "engine/methods.json": "4b8a16a0bb35b75daf85c2f1f75dbe17938e41799a3acb863a48b86a3c708d56",
}
