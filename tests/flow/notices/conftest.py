from tests.support.mail.fixtures import (  # noqa: F401 - fixtures
    door,
    mail,
    office,
    outbox,
    posting,
    search,
    web,
)
