package io.turnoutboard.domain.election;

import java.util.OptionalInt;

/**
 * The closing figures of one ballot at one station, as Mẫu 18/HĐBC-QH and Mẫu 23/HĐBC-HĐND name them: tổng số cử tri,
 * số cử tri đã tham gia bỏ phiếu, số phiếu phát ra, thu vào, hợp lệ, không hợp lệ. Whether they agree with each other is
 * a rule, not part of the record: what was reported is kept as it was reported.
 */
public record ClosingFigures(Turnout turnout, Papers papers) {
    private static final int MOST = 10_000_000;

    /** Voters: on the list, voted, and among those who voted men and women where they were counted apart. */
    public record Turnout(int list, int voted, OptionalInt men, OptionalInt women) {
        public Turnout {
            check(list, voted, men.orElse(0), women.orElse(0));
        }
    }

    /** Ballot papers: issued (phát ra), collected (thu vào), valid (hợp lệ), invalid (không hợp lệ). */
    public record Papers(int issued, int collected, int valid, int invalid) {
        public Papers {
            check(issued, collected, valid, invalid);
        }
    }

    /** The figures of two stations together; men and women only where both counted them apart. */
    public ClosingFigures plus(ClosingFigures other) {
        return new ClosingFigures(
                new Turnout(
                        turnout.list + other.turnout.list,
                        turnout.voted + other.turnout.voted,
                        plus(turnout.men, other.turnout.men),
                        plus(turnout.women, other.turnout.women)),
                new Papers(
                        papers.issued + other.papers.issued,
                        papers.collected + other.papers.collected,
                        papers.valid + other.papers.valid,
                        papers.invalid + other.papers.invalid));
    }

    private static OptionalInt plus(OptionalInt one, OptionalInt other) {
        return one.isPresent() && other.isPresent()
                ? OptionalInt.of(one.getAsInt() + other.getAsInt())
                : OptionalInt.empty();
    }

    private static void check(int... figures) {
        for (int figure : figures) {
            Required.that(figure >= 0 && figure <= MOST, "a closing figure outside 0–" + MOST + ": " + figure);
        }
    }
}
