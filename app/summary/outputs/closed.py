"""What the model of the outputs is made of."""

from pydantic import BaseModel, ConfigDict


class Closed(BaseModel):
    """Nothing derived is kept on an instance: `model_copy` would carry it into the copy."""

    model_config = ConfigDict(frozen=True, extra="forbid")
