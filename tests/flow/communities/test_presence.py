"""What a front remembers of its communities, and what stays of one that it left."""

from bot.flow.communities import presence, setup
from bot.flow.communities.presence import Known
from tests.support.build import admin


async def test_a_front_knows_how_each_of_its_communities_is_spoken_to_and_no_other_front_s(bench):
    await setup.save(bench.context, admin(), setup.Wishes(language="fr", options={"enterprise": "E1"}))
    assert (await presence.known(bench.context, "console"))["harbour"] == Known("fr", "E1")
    assert await presence.known(bench.context, "slack") == {}


async def test_a_community_is_left_once_and_is_known_all_the_same(bench):
    assert await presence.leave(bench.context, "console", ["harbour", "nowhere"]) == ["harbour"]
    assert await presence.leave(bench.context, "console", ["harbour"]) == []
    assert "harbour" in await presence.known(bench.context, "console")
