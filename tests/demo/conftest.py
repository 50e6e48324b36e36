from tests.support.local import platform, platform_server

__all__ = ["platform", "platform_server"]
