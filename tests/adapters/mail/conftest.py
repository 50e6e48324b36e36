from tests.support.mail.fixtures import (  # noqa: F401 - fixtures
    mail,
    office,
    outbound,
    outbox,
    posting,
    search,
    web,
)
