package io.turnoutboard.domain.inbox;

import io.turnoutboard.domain.inbox.Amount.Role;
import io.turnoutboard.domain.inbox.Reading.Caution;
import io.turnoutboard.domain.inbox.Reading.Known;
import io.turnoutboard.domain.ledger.EntryBody.TallyParts;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.CountKind;
import io.turnoutboard.domain.turnout.StationTurnout;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Decides whether the figures of one place in the text are a count of which nothing is in doubt. */
record FigureReader(Board board, StationBook book, Optional<LocalTime> atHand, int largestList) {

    Reading read(Draft.Figure figure) {
        Optional<LocalTime> time = figure.timing().isStated() ? figure.timing().time() : atHand;
        Optional<StationTurnout> station = figure.stations()
                .filter(named -> named.size() == 1)
                .flatMap(named -> book.station(named.iterator().next()));
        Figures figures = new Figures(figure.amounts(), figure.increases());
        Known known = new Known(station.map(turnout -> turnout.station().id()), time, figures.count(), figures.kind());
        Optional<Doubt> doubt = inPlace(figure)
                .or(figures::doubt)
                .or(() -> figure.timing().doubt())
                .or(() -> time.isEmpty() ? Optional.of(Doubt.NO_TIME) : Optional.empty());
        if (doubt.isPresent()) {
            return new Reading.Unclear(doubt.get(), List.of(), known);
        }
        return checked(figure, figures, known, station.orElseThrow());
    }

    private static Optional<Doubt> inPlace(Draft.Figure figure) {
        if (figure.doubt().isPresent()) {
            return figure.doubt();
        }
        if (figure.stations().isEmpty()) {
            return Optional.of(Doubt.NO_STATION);
        }
        return switch (figure.stations().get().size()) {
            case 0 -> Optional.of(Doubt.NO_SUCH_STATION);
            case 1 -> Optional.empty();
            default -> Optional.of(Doubt.SEVERAL_STATIONS);
        };
    }

    private Reading checked(Draft.Figure figure, Figures figures, Known known, StationTurnout station) {
        LocalTime time = known.time().orElseThrow();
        int voted = known.voted().orElseThrow();
        FigureChecks checks = new FigureChecks(board, station, board.election().at(time), largestList);
        Optional<Reading.Unclear> unclear = checks.of(figures, voted, known);
        if (unclear.isPresent()) {
            return unclear.get();
        }
        Set<Caution> cautions = EnumSet.noneOf(Caution.class);
        cautions.addAll(figure.cautions());
        if (!figure.timing().isStated()) {
            cautions.add(Caution.TIME_BY_DEFAULT);
        }
        return new Reading.Counted(station.station().id(), time, voted, known.kind(), figures.parts(), cautions);
    }

    /** The numbers of one place in the text by their roles. */
    record Figures(List<Amount> amounts, boolean increases) {
        private List<Amount> counts() {
            List<Amount> said = with(Role.TOTAL_SO_FAR);
            return said.isEmpty() || !with(Role.COUNT).isEmpty() ? bothKinds(said) : said;
        }

        private List<Amount> bothKinds(List<Amount> said) {
            List<Amount> all = new ArrayList<>(with(Role.COUNT));
            all.addAll(said);
            return all.isEmpty() ? with(Role.INCREASE) : all;
        }

        OptionalInt count() {
            return counts().size() == 1 ? counts().getFirst().whole() : OptionalInt.empty();
        }

        CountKind kind() {
            boolean byWord = with(Role.COUNT).isEmpty()
                    && with(Role.TOTAL_SO_FAR).isEmpty()
                    && !with(Role.INCREASE).isEmpty();
            boolean byHeading = increases && with(Role.TOTAL_SO_FAR).isEmpty();
            return byWord || byHeading ? CountKind.SINCE_LAST : CountKind.CUMULATIVE;
        }

        Optional<Doubt> doubt() {
            if (amounts.stream().anyMatch(Figures::isUnreadable)) {
                return Optional.of(Doubt.NOT_A_WHOLE_NUMBER);
            }
            boolean twice =
                    List.of(Role.values()).stream().anyMatch(role -> with(role).size() > 1);
            if (counts().size() > 1 || twice) {
                return Optional.of(Doubt.SEVERAL_NUMBERS);
            }
            if (counts().isEmpty()) {
                return Optional.of(with(Role.PERCENTAGE).isEmpty() ? Doubt.NO_NUMBER : Doubt.PERCENTAGE_ONLY);
            }
            return Optional.empty();
        }

        private static boolean isUnreadable(Amount amount) {
            return amount.role() == Role.PERCENTAGE
                    ? amount.decimal().isEmpty()
                    : amount.whole().isEmpty();
        }

        TallyParts parts() {
            return new TallyParts(value(Role.MOBILE_BOX), OptionalInt.empty(), value(Role.MEN), value(Role.WOMEN));
        }

        OptionalInt value(Role role) {
            return first(role).map(Amount::whole).orElse(OptionalInt.empty());
        }

        Optional<Amount> first(Role role) {
            return with(role).stream().findFirst();
        }

        private List<Amount> with(Role role) {
            return amounts.stream().filter(amount -> amount.role() == role).toList();
        }
    }
}
