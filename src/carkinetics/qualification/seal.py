"""The digests of what the qualification holds others against; written by `python -m tests.qualification.record`."""

SEALS: dict[str, str] = {
    "qualification/answers.json": "e2d3833e1df1a9b08fc339da4800e11a806078a1b6a2c410a22b41148288a0ee",
    "qualification/tolerances.toml": "9f77dbb207b790c71335baaa4aa11a234afc1096d5322b5ddf309a1d9292f365",
    "qualification/requirements.toml": "e41529a5bcd42ea78392ae96706111270065ea4e8a91510c066d5c20736793dc",
    "qualification/matrix.csv": "8da9ded6505bf2e4a8e52387264eed65607fd70dfba32cdb842209ef09371d48",
    "engine/methods.json": "4b8a16a0bb35b75daf85c2f1f75dbe17938e41799a3acb863a48b86a3c708d56",
}
