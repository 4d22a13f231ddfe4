package io.turnoutboard.ui.papers;

import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.service.paper.PaperFile;
import io.turnoutboard.ui.support.LatestWork;
import io.turnoutboard.ui.support.PdfPages;
import io.turnoutboard.ui.support.Tasks;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The pages of a paper's file, one at a time and as wide as there is room, with a sentence that says which paper it is. */
public final class PaperView extends VBox {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final double LEAST = 120;
    /** Beyond this width lines are too long to be read at a desk. */
    private static final double MOST_EM = 62;

    private final Label sentence = new Label();
    private final Label pageNumber = new Label();
    private final Button before = new Button();
    private final Button after = new Button();
    private final ImageView sheet = new ImageView();
    private final StackPane ground = new StackPane();
    private final ScrollPane scroll = new ScrollPane(ground);
    private final IntegerProperty page = new SimpleIntegerProperty();
    private Optional<PaperFile> file = Optional.empty();
    private int pages;
    private @Nullable Messages messages;
    private @Nullable LatestWork<Question, Drawn> work;

    private record Question(PaperFile file, int page, double pixels) {}

    private record Drawn(Image image, int pages) {}

    public PaperView() {
        getStyleClass().add("paper-view");
        sentence.getStyleClass().add("paper-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        turner(before, "icon-before", -1);
        turner(after, "icon-after", 1);
        pageNumber.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(sentence, before, pageNumber, after);
        head.getStyleClass().add("paper-head");
        sheet.setPreserveRatio(true);
        StackPane framed = new StackPane(sheet);
        framed.getStyleClass().add("paper-sheet");
        framed.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        ground.getStyleClass().add("paper-ground");
        ground.setAlignment(Pos.TOP_CENTER);
        ground.getChildren().add(framed);
        scroll.getStyleClass().add("paper-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        scroll.viewportBoundsProperty().addListener((value, old, now) -> fit(now));
        page.addListener((value, old, now) -> turned());
    }

    private void turner(Button button, String icon, int step) {
        Region sign = new Region();
        sign.getStyleClass().addAll("icon", icon);
        button.setGraphic(sign);
        button.getStyleClass().addAll("bar-button", "paper-turner");
        button.setOnAction(press -> turn(step));
    }

    /** @param id the beginning of the ids of its parts */
    void use(String id, Tasks tasks, Messages words, Consumer<Throwable> failed) {
        messages = words;
        work = new LatestWork<>(tasks, PaperView::draw, this::show, failed);
        sentence.setId(id + "-sentence");
        pageNumber.setId(id + "-page");
        sheet.setId(id + "-sheet");
        scroll.setId(id + "-scroll");
        scroll.setAccessibleText(words.text("papers.view.name"));
        before.setAccessibleText(words.text("papers.page.before", "PageUp"));
        before.setTooltip(new Tooltip(words.text("papers.page.before", "PageUp")));
        after.setAccessibleText(words.text("papers.page.after", "PageDown"));
        after.setTooltip(new Tooltip(words.text("papers.page.after", "PageDown")));
        number();
    }

    IntegerProperty pageProperty() {
        return page;
    }

    void show(Optional<PaperFile> next) {
        if (next.isEmpty()) {
            sheet.setImage(null);
            pages = 0;
            number();
        }
        if (!next.equals(file)) {
            file = next;
            ask();
        }
    }

    /** @param stale true where what is shown is not what is meant any more */
    void tell(String words, boolean stale) {
        sentence.setText(words);
        pseudoClassStateChanged(STALE, stale);
    }

    void turn(int pagesOn) {
        int next = page.get() + pagesOn;
        if (next >= 0 && next < pages) {
            page.set(next);
            scroll.setVvalue(0);
        }
    }

    private void turned() {
        number();
        ask();
    }

    private void fit(Bounds room) {
        double em = sentence.getFont().getSize();
        double width = Math.max(LEAST, Math.min(MOST_EM * em, Math.floor(room.getWidth() - 2 * em)));
        if (width != sheet.getFitWidth()) {
            sheet.setFitWidth(width);
            ask();
        }
    }

    private void ask() {
        LatestWork<Question, Drawn> drawing = work;
        if (drawing != null && file.isPresent() && sheet.getFitWidth() > 0) {
            double scale = getScene() == null || getScene().getWindow() == null
                    ? 1
                    : getScene().getWindow().getOutputScaleX();
            drawing.ask(new Question(file.get(), page.get(), sheet.getFitWidth() * scale));
        }
    }

    private static Drawn draw(Question question) throws Exception {
        try (PdfPages drawn = new PdfPages(question.file().bytes())) {
            int last = drawn.count() - 1;
            return new Drawn(drawn.drawn(Math.min(question.page(), last), question.pixels()), drawn.count());
        }
    }

    private void show(Question question, Drawn drawn) {
        if (file.filter(question.file()::equals).isEmpty()) {
            return;
        }
        sheet.setImage(drawn.image());
        pages = drawn.pages();
        if (page.get() >= pages) {
            page.set(pages - 1);
        }
        number();
    }

    private void number() {
        before.setDisable(page.get() == 0 || pages == 0);
        after.setDisable(page.get() + 1 >= pages);
        if (messages != null) {
            pageNumber.setText(
                    pages == 0
                            ? ""
                            : messages.text(
                                    "papers.page.text", Integer.toString(page.get() + 1), Integer.toString(pages)));
        }
        sheet.setAccessibleText(pageNumber.getText());
    }
}
