package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.PaperStanding;
import io.turnoutboard.service.paper.PaperVerdict;
import io.turnoutboard.service.paper.PaperWords;

/** What the register says of a paper, in a title, sentences and the state that the title's sign shows. */
record ProofWords(String title, String sentence, String state) {
    static ProofWords of(ProofModel.Answer answer, Messages messages, Board board) {
        return answer.verdict().map(verdict -> of(verdict, messages, board)).orElseGet(() -> {
            IssueWords words = new IssueWords(messages, board);
            return new ProofWords(
                    messages.text("papers.proof.failed.title"),
                    messages.text("papers.file.failed", words.reason(answer.code(), "paper."), answer.code()),
                    "disputed");
        });
    }

    private static ProofWords of(PaperVerdict verdict, Messages messages, Board board) {
        return switch (verdict) {
            case PaperVerdict.Genuine(var standing) -> known("papers.proof.genuine.text", standing, messages, board);
            case PaperVerdict.CodeKnown(var standing) -> known("papers.proof.code.text", standing, messages, board);
            case PaperVerdict.Altered(var number) ->
                new ProofWords(
                        messages.text("papers.proof.altered.title"),
                        messages.text("papers.proof.altered.text", number.text()),
                        "disputed");
            case PaperVerdict.Draft() ->
                new ProofWords(
                        messages.text("papers.proof.draft.title"), messages.text("papers.proof.draft.text"), "missing");
            case PaperVerdict.OfAnotherElection(var drill) ->
                new ProofWords(
                        messages.text("papers.proof.notOurs.title"),
                        messages.text(drill ? "papers.proof.drill.text" : "papers.proof.otherElection.text"),
                        "disputed");
            case PaperVerdict.Picture(var seq) ->
                new ProofWords(
                        messages.text("papers.proof.picture.title"),
                        messages.text(
                                "papers.proof.picture.text", messages.formats().count(seq)),
                        "missing");
            case PaperVerdict.NotOurs() ->
                new ProofWords(
                        messages.text("papers.proof.notOurs.title"),
                        messages.text("papers.proof.notOurs.text"),
                        "disputed");
        };
    }

    private static ProofWords known(String key, PaperStanding standing, Messages messages, Board board) {
        PaperWords words = new PaperWords(messages, board);
        boolean valid = standing.status() == PaperStanding.Status.VALID;
        String title = valid
                ? messages.text("papers.proof.valid.title")
                : messages.text("papers.proof.superseded.title", words.standing(standing));
        String text = messages.text(
                key,
                words.kind(standing),
                standing.paper().number().text(),
                words.cutOff(standing),
                words.issued(standing),
                words.signer(standing));
        return new ProofWords(title, text, valid ? "reached" : "late");
    }
}
