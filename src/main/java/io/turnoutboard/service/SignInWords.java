package io.turnoutboard.service;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.people.PasswordRule;
import java.time.Duration;
import java.util.List;

/** Signing in in the words of one language. Pure. */
public record SignInWords(Messages messages) {
    /** What came of signing in: a whole sentence. */
    public String sentence(SignInOutcome outcome) {
        return switch (outcome) {
            case SignInOutcome.SignedIn(var person) -> messages.text("signIn.done.text", person.name());
            case SignInOutcome.MustChoose(var person) -> messages.text("signIn.choose.text", person.name());
            case SignInOutcome.Wrong(var left) ->
                messages.text("signIn.wrong.text", messages.formats().count(left));
            case SignInOutcome.Paused(var rest) -> messages.text("signIn.paused.text", rest(rest));
            case SignInOutcome.Refused(var code) -> messages.text("signIn." + code + ".text");
        };
    }

    /** What came of choosing a password: a sentence for each thing that is wrong, or one that it is chosen. */
    public List<String> sentences(PasswordOutcome outcome) {
        return switch (outcome) {
            case PasswordOutcome.Chosen(var everywhere) ->
                List.of(messages.text(everywhere ? "signIn.chosen.text" : "signIn.chosen.here"));
            case PasswordOutcome.Unfit(var rules) ->
                rules.stream().map(this::sentence).toList();
            case PasswordOutcome.Refused(var why) -> List.of(sentence(why));
        };
    }

    public String sentence(PasswordRule rule) {
        return messages.text("signIn.password." + rule.code());
    }

    private String rest(Duration rest) {
        long seconds = rest.toSeconds();
        return seconds < 120
                ? messages.text("signIn.seconds.text", messages.formats().count(seconds))
                : messages.text("signIn.minutes.text", messages.formats().count((seconds + 59) / 60));
    }
}
