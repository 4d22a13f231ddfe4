package io.turnoutboard.domain.inbox;

import io.turnoutboard.domain.inbox.Amount.Role;
import io.turnoutboard.domain.inbox.FigureReader.Figures;
import io.turnoutboard.domain.inbox.Reading.Known;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.CountKind;
import io.turnoutboard.domain.turnout.SlotCell;
import io.turnoutboard.domain.turnout.StationTurnout;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Holds what a text says beside its count (list, rate, rest, parts, increase) against the count and the board. */
record FigureChecks(Board board, StationTurnout station, Instant asOf, int largestList) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 6;
    /** Wards print rates cut or rounded to two decimals: a tolerance of 0,05 points (domain facts, section 7). */
    private static final BigDecimal LEAST_TOLERANCE = new BigDecimal("0.05");

    Optional<Reading.Unclear> of(Figures figures, int voted, Known known) {
        return size(voted, known)
                .or(() -> list(figures, known))
                .or(() -> rate(figures, voted, known))
                .or(() -> rest(figures, voted, known))
                .or(() -> parts(figures, voted, known))
                .or(() -> increase(figures, voted, known));
    }

    private int ownList() {
        return station.rollAt(asOf).voters();
    }

    /** The list moves during the day, and a ward's sheet may still hold the one that was handed over. */
    private Set<Integer> lists() {
        return new TreeSet<>(List.of(
                ownList(),
                station.list().handedOver().voters(),
                station.rollAt(board.election().at(LocalTime.MAX)).voters()));
    }

    private Optional<Reading.Unclear> size(int voted, Known known) {
        return voted > largestList
                ? unclear(Doubt.LARGER_THAN_ANY_LIST, known.withoutCount(), largestList)
                : Optional.empty();
    }

    private Optional<Reading.Unclear> list(Figures figures, Known known) {
        OptionalInt list = figures.value(Role.LIST);
        return list.isPresent() && !lists().contains(list.getAsInt())
                ? unclear(Doubt.LIST_DIFFERS, known, list.getAsInt(), ownList())
                : Optional.empty();
    }

    private Optional<Reading.Unclear> rate(Figures figures, int voted, Known known) {
        Optional<BigDecimal> said = figures.first(Role.PERCENTAGE).flatMap(Amount::decimal);
        OptionalInt list = figures.value(Role.LIST);
        Set<Integer> possible = list.isPresent() ? Set.of(list.getAsInt()) : lists();
        boolean agrees = said.isEmpty()
                || known.kind() == CountKind.SINCE_LAST
                || possible.stream().anyMatch(of -> isRate(said.get(), voted, of));
        return agrees
                ? Optional.empty()
                : Optional.of(new Reading.Unclear(
                        Doubt.PERCENTAGE_DIFFERS,
                        List.of(
                                said.get()
                                        .setScale(Math.max(1, said.get().scale()))
                                        .toPlainString(),
                                percent(voted, list.orElse(ownList()))
                                        .setScale(2, RoundingMode.HALF_UP)
                                        .toPlainString()),
                        known));
    }

    private static boolean isRate(BigDecimal said, int voted, int list) {
        BigDecimal lastDigit = BigDecimal.ONE.movePointLeft(said.scale());
        return percent(voted, list).subtract(said).abs().compareTo(lastDigit.max(LEAST_TOLERANCE)) <= 0;
    }

    private static BigDecimal percent(int voted, int list) {
        return list == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(voted)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(list), DIGITS, RoundingMode.HALF_UP);
    }

    private Optional<Reading.Unclear> rest(Figures figures, int voted, Known known) {
        OptionalInt rest = figures.value(Role.REMAINING);
        return rest.isPresent() && !lists().contains(rest.getAsInt() + voted)
                ? unclear(Doubt.REST_DIFFERS, known, rest.getAsInt() + voted, ownList())
                : Optional.empty();
    }

    private Optional<Reading.Unclear> parts(Figures figures, int voted, Known known) {
        OptionalInt men = figures.value(Role.MEN);
        OptionalInt women = figures.value(Role.WOMEN);
        int sum = men.orElse(0) + women.orElse(0);
        boolean wrong = (men.isPresent() && women.isPresent()) ? sum != voted : sum > voted;
        return wrong || figures.value(Role.MOBILE_BOX).orElse(0) > voted
                ? unclear(Doubt.PARTS_DIFFER, known, voted)
                : Optional.empty();
    }

    private Optional<Reading.Unclear> increase(Figures figures, int voted, Known known) {
        OptionalInt before = station.latest(asOf.minusMillis(1)).map(SlotCell::current).stream()
                .mapToInt(tally -> tally.voted())
                .findFirst();
        if (known.kind() == CountKind.SINCE_LAST) {
            return before.isPresent() ? Optional.empty() : unclear(Doubt.NOTHING_TO_ADD_TO, known);
        }
        OptionalInt increase = figures.value(Role.INCREASE);
        boolean differs =
                increase.isPresent() && before.isPresent() && before.getAsInt() + increase.getAsInt() != voted;
        return differs
                ? unclear(Doubt.INCREASE_DIFFERS, known, before.getAsInt(), increase.getAsInt(), voted)
                : Optional.empty();
    }

    private static Optional<Reading.Unclear> unclear(Doubt doubt, Known known, int... values) {
        return Optional.of(new Reading.Unclear(
                doubt, Arrays.stream(values).mapToObj(Integer::toString).toList(), known));
    }
}
