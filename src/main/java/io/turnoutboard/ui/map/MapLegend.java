package io.turnoutboard.ui.map;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.support.Token;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Explains colours, sizes and signs, with the number of stations of each. It folds to its title. */
final class MapLegend extends VBox {
    private final ToggleButton title = new ToggleButton();
    private final GridPane body = new GridPane();
    private final ScrollPane scroll = new ScrollPane(body);
    private final BooleanProperty expanded = new SimpleBooleanProperty(this, "expanded", true);
    private @Nullable LegendContent content;
    private @Nullable MapStyle style;
    private Messages messages;
    private int row;

    MapLegend(Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("legend", "floating", "map-legend");
        title.getStyleClass().add("map-legend-title");
        title.setText(messages.text("map.legend.title"));
        title.setId("mapLegendTitle");
        Region arrow = new Region();
        arrow.getStyleClass().add("fold-arrow");
        title.setGraphic(arrow);
        title.selectedProperty().bindBidirectional(expanded);
        body.getStyleClass().add("map-legend-body");
        ColumnConstraints text = new ColumnConstraints();
        text.setHgrow(Priority.ALWAYS);
        ColumnConstraints count = new ColumnConstraints();
        count.setHalignment(HPos.RIGHT);
        body.getColumnConstraints().addAll(new ColumnConstraints(), text, count);
        scroll.getStyleClass().add("map-legend-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        // The map's own keys come first; the wheel scrolls a legend that is longer than the view.
        scroll.setFocusTraversable(false);
        scroll.visibleProperty().bind(expanded);
        scroll.managedProperty().bind(expanded);
        getChildren().addAll(title, scroll);
    }

    BooleanProperty expandedProperty() {
        return expanded;
    }

    /** How high the legend is when it is unfolded and nothing limits it. */
    double unfoldedHeight() {
        return snappedTopInset() + title.prefHeight(-1) + body.prefHeight(-1) + snappedBottomInset();
    }

    void setMessages(Messages newMessages) {
        messages = newMessages;
        title.setText(messages.text("map.legend.title"));
        content = null;
    }

    /** Shows a content; does nothing for the one that is shown already. */
    void show(LegendContent newContent, MapStyle newStyle) {
        if (newContent.equals(content) && newStyle.equals(style)) {
            return;
        }
        content = newContent;
        style = newStyle;
        body.getChildren().clear();
        row = 0;
        LegendSwatch swatch = new LegendSwatch(newStyle);
        addClasses(newContent, swatch);
        addSizes(newContent, swatch);
        addSigns(newContent, swatch);
        if (newContent.unverified() > 0) {
            Label unverified = note(messages.text("map.legend.unverified", count(newContent.unverified())));
            unverified.getStyleClass().add("map-legend-note");
            addWide(unverified);
        }
    }

    private void addClasses(LegendContent shown, LegendSwatch swatch) {
        addWide(heading("map.legend.classes"));
        for (int turnoutClass = Token.TURNOUT_CLASSES; turnoutClass >= 0; turnoutClass--) {
            String text = messages.text("map.legend.class-" + turnoutClass);
            addRow(swatch.turnoutClass(turnoutClass), text, shown.perClass().get(turnoutClass));
        }
    }

    private void addSizes(LegendContent shown, LegendSwatch swatch) {
        List<Integer> voters = shown.sizes().keyVoters();
        if (voters.isEmpty()) {
            return;
        }
        addWide(heading("map.legend.sizes"));
        HBox sizes = new HBox();
        sizes.getStyleClass().add("map-legend-sizes");
        for (int each : voters) {
            VBox size = new VBox(swatch.size(shown.sizes(), each), note(count(each)));
            size.getStyleClass().add("map-legend-size");
            sizes.getChildren().add(size);
        }
        addWide(sizes);
    }

    private void addSigns(LegendContent shown, LegendSwatch swatch) {
        if (shown.signs().isEmpty()) {
            return;
        }
        addWide(heading("map.legend.signs"));
        for (SymbolStatus status : shown.signs()) {
            addRow(
                    swatch.sign(status),
                    messages.text(status.messageKey()),
                    Optional.ofNullable(shown.perStatus().get(status)).orElse(0));
        }
    }

    private void addRow(Node swatch, String text, int number) {
        Label words = note(text);
        Label count = note(count(number));
        count.getStyleClass().add("map-legend-count");
        body.addRow(row++, swatch, words, count);
    }

    private void addWide(Node node) {
        body.add(node, 0, row++, 3, 1);
    }

    private String count(int number) {
        return messages.formats().count(number);
    }

    private Label heading(String key) {
        Label label = note(messages.text(key));
        label.getStyleClass().add("map-legend-heading");
        return label;
    }

    private static Label note(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("legend-label");
        return label;
    }
}
