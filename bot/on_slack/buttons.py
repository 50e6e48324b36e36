"""What is pressed on a card and chosen from its menu, and the forms that come of it."""

from bot.chat import ActionName
from bot.domain.errors import Refusal
from bot.domain.formats import case_number_of
from bot.flow.cases import actions, decisions
from bot.flow.cases import queue as cases_queue
from bot.flow.cases.action import Press
from bot.flow.cases.decisions import Preview
from bot.on_slack import forms, queue
from bot.on_slack.forms import Pressed
from bot.on_slack.interaction import Body, Interaction
from bot.wording import say


async def pressed(interaction: Interaction) -> None:
    """A button of a card, or a choice of its menu: ``case:act`` is all it carries."""
    typed, _, action = _value(interaction.action).partition(":")
    case_number = case_number_of(typed)
    if action == ActionName.APPROVE:
        await interaction.wait()
        await _preview(interaction, case_number)
    elif action == ActionName.HAND_OFF:
        await _hand_over(interaction, case_number)
    elif action == ActionName.QUEUE:
        await queue.storm(interaction, case_number)
    elif asked := actions.question(interaction.language, case_number, action):
        await interaction.open(forms.ask(interaction.language, Pressed(case_number, action), asked))
    else:
        await interaction.answer(await actions.run(interaction.context, interaction.person, case_number, action))


def _value(action: Body) -> str:
    chosen = action.get("selected_option") or action
    return str(chosen.get("value") or "")


async def _hand_over(interaction: Interaction, case_number: int) -> None:
    handed = await cases_queue.handed_over(interaction.context, interaction.person, case_number)
    await interaction.give(handed.name, handed.content)
    await interaction.answer(handed.words)


async def acted(interaction: Interaction) -> None:
    """The question of an act is answered; what came of it takes the form's place. Refused, the form comes back."""
    known = forms.known(interaction.view)
    typed = Pressed(int(known["number"]), str(known["act"]), forms.values(interaction.view).get("text") or "")
    try:
        words = await actions.run(interaction.context, interaction.person, typed.number, typed.action, typed.text)
    except Refusal as refusal:
        asked = actions.question(interaction.language, typed.number, typed.action)
        if asked is None or not typed.text:
            raise
        problem = say(interaction.language, refusal.key, **refusal.facts)
        await interaction.show(forms.ask(interaction.language, typed, asked, problem))
    else:
        await interaction.answer(words)


async def again(interaction: Interaction) -> None:
    """The preview once more, with the reason or the recipient that stands in the form now."""
    typed = forms.values(interaction.view)
    chosen = typed.get("recipient") or forms.known(interaction.view)["recipient"]
    await _preview(interaction, forms.known(interaction.view)["number"], typed.get("reason") or "", chosen)


async def _preview(interaction: Interaction, case_number: int, reason: str = "", recipient: str = "") -> None:
    made = await decisions.preview(
        interaction.context, interaction.person, case_number, reason=reason, recipient=recipient
    )
    await interaction.show(forms.preview(interaction.language, _shown(interaction.language, case_number, made, reason)))


def _shown(language: str, case_number: int, made: Preview, reason: str) -> forms.PreviewView:
    way = say(language, "notices-way-" + made.route.way.slug)
    return forms.PreviewView(
        number=case_number,
        draft=made.draft,
        heading=say(language, "cases-preview-title", number=case_number, recipient=made.recipient, way=way),
        words=made.safe_words,
        disclosed=made.disclosed,
        why=made.route.why,
        recipient=made.recipient,
        recipients=tuple(route.recipient for route in made.routes),
        reason=reason,
    )


def unseen(body: Body, language: str) -> dict[str, object]:
    """What a sent preview is acknowledged with: an error when the form says something that was not previewed."""
    view = body["view"]
    known, typed = forms.known(view), forms.values(view)
    same_reason = forms.mark(typed.get("reason") or "") == known["reason"]
    if not same_reason or (typed.get("recipient") or known["recipient"]) != known["recipient"]:
        return {"response_action": "errors", "errors": {"reason": say(language, "slack-preview-changed")}}
    return update(body, language)


def update(_body: Body, language: str) -> dict[str, object]:
    """A sent form is acknowledged by putting the waiting view where it was."""
    return {"response_action": "update", "view": forms.waiting(language, "Stillup")}


async def approved(interaction: Interaction) -> None:
    """The preview is sent: exactly the draft that it showed is approved."""
    known = forms.known(interaction.view)
    reason = forms.values(interaction.view).get("reason") or ""
    action = Press(known["number"], ActionName.APPROVE, reason, known["draft"])
    await interaction.answer(await decisions.press(interaction.context, interaction.person, action))
