"""Cold, warm, hot: S29 to S37."""

from __future__ import annotations

import pytest

from tests.scenarios.played import Outcome, Shares, play

RUSSIAN = Shares("+79123456789")


def alexander(*says: str | Shares) -> Outcome:
    return play("cottages", *says, source="ads", language="ru", first_name="Александр")


def mercury(*says: str | Shares) -> Outcome:
    return play("crm_mercury", *says, source="call", language="ru", first_name="Ирина")


def orange(*says: str | Shares, language: str = "ru") -> Outcome:
    return play("dairy_supply", *says, source="search", language=language, first_name="Марина")


def test_S29_alexander_is_not_sure_he_needs_a_house() -> None:
    """He saw the ad of the village, followed the link and left a number to see the layouts: cold."""
    came = alexander("Готовый дом", "ещё думаю, нужен ли", "пропустить", "не знаю", "я сам", "Согласен", "+7 912 345-67-89")

    assert (came.temperature, came.criteria["need"], came.criteria["desire"]) == ("cold", "yes", "unknown")
    assert (came.lead, came.magnets, came.handed) == (True, ("layouts",), False)


def test_S30_alexander_buys_before_long_and_compares_villages() -> None:
    """He plans to buy soon and weighs this village against others: warm."""
    came = alexander("Готовый дом", "сравниваю посёлки", "7 млн", "через два месяца", "решаем с женой", "Согласен", RUSSIAN)

    assert (came.temperature, came.because, came.criteria["desire"]) == ("warm", ("points", "needs:desire"), "yes")
    assert (came.lead, came.handed) == (True, True)


def test_S30_with_the_largest_budget_and_no_time_to_lose_who_compares_is_warm_all_the_same() -> None:
    """Money and haste do not make a choice: who compares is not passed on as if waiting for the documents."""
    came = alexander("Готовый дом", "сравниваю посёлки", "90 млн", "на этой неделе", "я сам", "Согласен", RUSSIAN)

    assert (came.temperature, came.mark) == ("warm", "targeted")
    assert set(came.criteria.values()) == {"yes"}


def test_S31_alexander_has_chosen_house_2_and_waits_for_the_documents() -> None:
    """House 2 in Solnechnaya street, the developer prepares the documents: hot, and the managers have him at once."""
    came = alexander("Готовый дом", "жду документы", "дом № 2, Солнечная", "9 млн", "на этой неделе", "я сам", "Согласен", RUSSIAN)

    assert (came.temperature, came.because) == ("hot", ("points", "needs:need", "needs:desire", "stage"))
    assert set(came.criteria.values()) == {"yes"}
    assert (came.lead, came.handed) == (True, True)


def test_S32_mercury_may_be_interested_but_not_this_year() -> None:
    """On the phone Mercury's manager says a CRM may be interesting, but is not planned this year: cold."""
    came = mercury(
        "отчёты собираем вручную", "может быть интересно, но в этом году не планируем", "в следующем году", "веду проект от компании",
        "Меркурий", "Согласен", "Ирина", "+7 912 345-67-89",
    )  # fmt: skip

    assert (came.temperature, came.criteria["need"], came.criteria["desire"]) == ("cold", "yes", "unknown")
    assert (came.lead, came.handed) == (True, False)


def test_S33_mercury_has_decided_and_compares_developers() -> None:
    """Mercury will introduce a CRM and compares the offers of developers: warm."""
    came = mercury(
        "теряются заявки", "решили внедрять, сравниваем предложения", "через три месяца", "до 300 тысяч", "веду проект от компании",
        "Меркурий", "Согласен", "Ирина", RUSSIAN,
    )  # fmt: skip

    assert (came.temperature, came.because, came.criteria["desire"]) == ("warm", ("points", "needs:desire"), "yes")
    assert (came.lead, came.handed) == (True, True)


def test_S33_with_the_largest_budget_and_no_time_to_lose_who_compares_is_warm_all_the_same() -> None:
    """Five million and this week: as long as offers are compared, no invoice is asked for."""
    came = mercury(
        "теряются заявки, отчёты вручную", "решили внедрять, сравниваем предложения", "на этой неделе", "5 млн", "решаю я", "Меркурий",
        "Согласен", "Ирина", RUSSIAN,
    )  # fmt: skip

    assert (came.temperature, came.mark) == ("warm", "targeted")
    assert set(came.criteria.values()) == {"yes"}


def test_S34_mercury_sends_the_documents_and_asks_for_an_invoice() -> None:
    """Documents are on their way and an invoice is wanted: hot."""
    came = mercury(
        "теряются заявки", "отправляю документы, пришлите счёт", "12", "на этой неделе", "веду проект от компании", "Меркурий", "Согласен",
        "Ирина", RUSSIAN,
    )  # fmt: skip

    assert (came.temperature, came.because) == ("hot", ("points", "needs:need", "needs:desire", "stage"))
    assert set(came.criteria.values()) == {"yes"}
    assert (came.lead, came.handed) == (True, True)


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("ru", ("магазин", "йогурт, сыр", "расширяем ассортимент", "около 50", "через месяц", "я сама", "Согласен", "Марина")),
        ("es", ("una tienda", "queso y yogur", "ampliamos surtido", "unos 50", "en un mes", "yo misma", "Acepto", "Marina")),
    ],
)
def test_S35_the_shop_orange_looks_for_a_dairy_supplier(language: str, says: tuple[str, ...]) -> None:
    """The shop widens its dairy range and actively seeks a supplier: warm."""
    came = orange(*says, RUSSIAN, language=language)

    assert (came.temperature, came.because, came.criteria["desire"]) == ("warm", ("points", "needs:desire"), "yes")
    assert (came.mark, came.lead, came.handed) == ("targeted", True, True)


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("ru", ("сеть магазинов", "молоко, сыр", "ищем поставщика", "5000", "на этой неделе", "я сама", "Согласен", "Марина")),
        ("es", ("mayorista", "leche, queso", "buscamos proveedor", "5000", "la semana que viene", "yo", "Acepto", "Marina")),
    ],
)
def test_S35_of_any_volume_and_haste_who_only_seeks_is_warm_all_the_same(language: str, says: tuple[str, ...]) -> None:
    """Five tons a week from next week: still looking for a supplier, not asking for the contract."""
    came = orange(*says, RUSSIAN, language=language)

    assert (came.temperature, came.mark) == ("warm", "targeted")
    assert set(came.criteria.values()) == {"yes"}


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("ru", ("магазин", "молоко", "составьте договор", "80 кг", "Садовая, 5, по счёту", "я сама", "Согласен", "Марина")),
        ("es", ("una tienda", "leche", "preparen el contrato", "80", "calle Jardín 5, con factura", "yo misma", "Acepto", "Marina")),
    ],
)
def test_S36_the_shop_orange_asks_for_the_contract_and_is_ready_to_order(language: str, says: tuple[str, ...]) -> None:
    """A supply contract is asked for and the first order is ready: hot. Address, payment and quantity are taken down."""
    came = orange(*says, RUSSIAN, language=language)

    assert (came.temperature, came.because) == ("hot", ("points", "needs:market", "needs:need", "needs:desire", "stage"))
    assert (came.mark, came.lead, came.handed) == ("targeted", True, True)


def test_S37_signals_of_the_cold() -> None:
    """Takes the newsletter and the catalogue, has no budget and no hurry: cold, and no manager is disturbed."""
    came = play("signals", "Just the newsletter", "no budget", "not this year", "I agree", "ann@example.com")

    assert (came.temperature, came.because, came.lead, came.magnets, came.handed) == ("cold", (), True, ("catalogue",), False)


@pytest.mark.parametrize("sign", ["questions about delivery", "Leave a callback request", "comparing solutions"])
def test_S37_signals_of_the_warm(sign: str) -> None:
    """Asks about goods, price or delivery, wants a call, compares: warm."""
    came = play("signals", sign, "I agree", Shares())

    assert (came.temperature, came.because, came.handed) == ("warm", ("needs:interest",), True)


def test_S37_signals_of_the_hot() -> None:
    """Wants to buy; quantity, address and payment are all that is left: hot."""
    came = play("signals", "I want to buy", "2", "5 Mill Lane, by card on delivery", "I agree", Shares())

    assert (came.temperature, came.because, came.handed) == ("hot", ("or_when", "wants"), True)
