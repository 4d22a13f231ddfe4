package io.turnoutboard.ui.tally;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the entry line. Enter leads from field to field and keeps. Where a count was not let through, further
 * figures are not added to it: a clerk who keys without looking would else put the next station's digits into this one.
 */
final class EntryKeys {
    private final TextField time;
    private final TextField station;
    private final TextField voted;
    private final EntryActions actions;

    EntryKeys(TextField time, TextField station, TextField voted, EntryActions actions) {
        this.time = time;
        this.station = station;
        this.voted = voted;
        this.actions = actions;
    }

    void install() {
        time.setOnAction(enter -> (station.getText().isBlank() ? station : voted).requestFocus());
        time.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveByEscape);
        time.focusedProperty().addListener((value, before, focused) -> {
            if (!focused) {
                actions.takeTime();
            }
        });
        station.setOnAction(enter -> leaveStation());
        station.addEventFilter(KeyEvent.KEY_TYPED, this::typeStation);
        station.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveByEscape);
        station.focusedProperty().addListener((value, before, focused) -> {
            if (!focused && !station.getText().isBlank()) {
                actions.takeStation();
            }
        });
        voted.setOnAction(enter -> actions.keep());
        voted.addEventFilter(KeyEvent.KEY_TYPED, this::typeVoted);
        voted.addEventFilter(KeyEvent.KEY_PRESSED, this::pressVoted);
    }

    private void leaveStation() {
        if (actions.takeStation()) {
            voted.requestFocus();
            voted.end();
        }
    }

    /** A number and a blank is a station and the way to its count, in one go. */
    private void typeStation(KeyEvent typed) {
        if (" ".equals(typed.getCharacter()) && station.getText().matches("\\d+")) {
            typed.consume();
            leaveStation();
        }
    }

    private void leaveByEscape(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE) {
            press.consume();
            actions.leave();
        }
    }

    private void typeVoted(KeyEvent typed) {
        boolean figure = typed.getCharacter().matches("[0-9+., ]");
        if (figure && actions.isStopped()) {
            typed.consume();
        }
    }

    private void pressVoted(KeyEvent press) {
        switch (press.getCode()) {
            case ESCAPE -> {
                press.consume();
                if (voted.getText().isEmpty()) {
                    actions.leave();
                } else {
                    actions.discard();
                }
            }
            case DOWN -> {
                press.consume();
                actions.explain();
            }
            case LEFT, RIGHT, HOME, END -> actions.change();
            default -> {}
        }
    }
}
