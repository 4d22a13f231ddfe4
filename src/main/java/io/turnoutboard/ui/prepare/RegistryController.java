package io.turnoutboard.ui.prepare;

import io.turnoutboard.domain.election.GroupId;
import io.turnoutboard.domain.election.OfficerId;
import io.turnoutboard.domain.election.SlotPreset;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.ledger.EntryBody;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.domain.turnout.Board;
import io.turnoutboard.domain.turnout.ReadinessFinding;
import io.turnoutboard.domain.turnout.ReadinessItem;
import io.turnoutboard.service.PreparationWords;
import io.turnoutboard.ui.support.Screen;
import io.turnoutboard.ui.support.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the chosen line of the checklist is about: what is wrong, what is registered, and the fields in which it is edited. */
final class RegistryController implements Screen {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final PrepareModel model;
    private final PrepareServices services;
    private final Messages messages;
    private final Subscriptions subscriptions = new Subscriptions();
    private final EditKeeping keeping;
    private Map<String, String> sent = Map.of();
    private Optional<Subject> shown = Optional.empty();
    private List<EditField> filled = List.of();
    private Optional<String> filledKey = Optional.empty();
    private boolean filling;

    @FXML
    private VBox root;

    @FXML
    private VBox registered;

    @FXML
    private Label title;

    @FXML
    private ListView<ReadinessFinding> findings;

    @FXML
    private TableView<RegistryRow> table;

    @FXML
    private PositionsController positionsController;

    @FXML
    private VBox editor;

    @FXML
    private Label subject;

    @FXML
    private EditForm form;

    @FXML
    private FlowPane presets;

    @FXML
    private FlowPane buttons;

    @FXML
    private Button fresh;

    @FXML
    private Button remove;

    @FXML
    private Label said;

    RegistryController(PrepareModel model, PrepareServices services, Messages messages) {
        this.model = model;
        this.services = services;
        this.messages = messages;
        keeping = new EditKeeping(model, services, messages, this::tell);
    }

    @FXML
    private void initialize() {
        form.use(messages, this::keep);
        form.onEdit(positionsController::show);
        positionsController.use(new FormPosition(form, () -> filled, sentence -> tell(sentence, false)));
        editor.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ESCAPE && positionsController.undo()) {
                press.consume();
            }
        });
        table.setPlaceholder(new Label(messages.text("prepare.table.empty")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        findings.setCellFactory(list -> new FindingCell(this::words));
        findings.getSelectionModel()
                .selectedItemProperty()
                .addListener((value, before, finding) -> lead(Optional.ofNullable(finding)));
        table.getSelectionModel().selectedItemProperty().addListener((value, before, row) -> {
            if (row != null && !filling && positionsController.refusesAnother(row.key())) {
                edit();
            } else if (row != null && !filling) {
                model.chosenProperty().set(Optional.of(row.key()));
            }
        });
        for (SlotPreset preset : SlotPreset.values()) {
            Button button = new Button(messages.text("prepare.preset." + preset + ".label"));
            button.getStyleClass().add("small");
            button.setOnAction(press -> form.set(CutOffsSubject.FIELD, CutOffsSubject.written(preset.plan())));
            presets.getChildren().add(button);
        }
        tell("", false);
    }

    @Override
    public void onShow() {
        subscriptions.follow(model.itemProperty(), item -> {
            head(item);
            tell("", false);
            show();
            choosesAStation();
        });
        subscriptions.follow(model.chosenProperty(), key -> {
            if (!choosesAStation()) {
                edit();
            }
        });
        subscriptions.follow(model.incomingProperty(), file -> makeRoom());
        subscriptions.follow(model.desk().boardProperty(), board -> show());
        subscriptions.follow(model.busyProperty(), busy -> buttons.setDisable(busy));
        subscriptions.follow(model.basemapProperty(), basemap -> show());
        positionsController.onShow();
    }

    @Override
    public void onHide() {
        positionsController.onHide();
        subscriptions.close();
    }

    private void head(ReadinessItem item) {
        title.setText(messages.text("readiness.item." + item + ".label"));
        // all at once: the first of columns that come one by one would take the whole width for itself
        List<TableColumn<RegistryRow, String>> columns = new ArrayList<>();
        List<String> heads = RegistryRow.heads(item);
        for (int i = 0; i < heads.size(); i++) {
            int cell = i;
            TableColumn<RegistryRow, String> column =
                    new TableColumn<>(messages.text("prepare.column." + heads.get(i) + ".label"));
            column.setCellValueFactory(
                    row -> new ReadOnlyStringWrapper(row.getValue().cells().get(cell)));
            if (Objects.equals(heads.get(i), "number")) {
                column.setMaxWidth(60);
            } else if (Objects.equals(heads.get(i), "code")) {
                column.setMaxWidth(170);
            }
            column.setSortable(false);
            column.setReorderable(false);
            columns.add(column);
        }
        table.getColumns().setAll(columns);
        boolean any = !heads.isEmpty();
        table.setVisible(any);
        table.setManaged(any);
        boolean many = any && item != ReadinessItem.PEOPLE && item != ReadinessItem.POSITIONS;
        fresh.setVisible(many);
        fresh.setManaged(many);
        presets.setVisible(item == ReadinessItem.CUT_OFFS);
        presets.setManaged(item == ReadinessItem.CUT_OFFS);
    }

    private void show() {
        ReadinessItem item = model.itemProperty().get();
        filling = true;
        findings.getItems()
                .setAll(services.desk(model.outline()).readiness().line(item).findings());
        table.getItems().setAll(RegistryRow.of(item, board(), messages));
        filling = false;
        findings.setVisible(!findings.getItems().isEmpty());
        findings.setManaged(!findings.getItems().isEmpty());
        makeRoom();
        boolean any = findings.isVisible() || table.isVisible();
        registered.setVisible(any);
        registered.setManaged(any);
        VBox.setVgrow(registered, table.isVisible() ? Priority.ALWAYS : Priority.NEVER);
        VBox.setVgrow(editor, table.isVisible() ? Priority.NEVER : Priority.ALWAYS);
        edit();
    }

    /** On the map there is always one in the hand, so that its fields do not push the map away when it is taken up. */
    private boolean choosesAStation() {
        if (model.itemProperty().get() != ReadinessItem.POSITIONS) {
            return false;
        }
        Optional<String> chosen = model.chosenProperty().get();
        if (chosen.map(StationId::new).flatMap(board()::station).isPresent()) {
            return false;
        }
        Optional<String> first = new PlacedStations(board(), messages).firstToPlace();
        first.ifPresent(station -> model.chosenProperty().set(Optional.of(station)));
        return first.isPresent();
    }

    /** All of it gives way to a file that is brought in; people have no fields, since each makes their own key. */
    private void makeRoom() {
        boolean fields = model.itemProperty().get() != ReadinessItem.PEOPLE;
        editor.setVisible(fields);
        editor.setManaged(fields);
        boolean free = model.incomingProperty().get().isEmpty();
        root.setVisible(free);
        root.setManaged(free);
    }

    /** Puts what is chosen into the fields; what somebody is typing stays until the thing itself is another. */
    private void edit() {
        Optional<String> key = model.chosenProperty().get();
        filling = true;
        table.getItems().stream()
                .filter(row -> key.filter(row.key()::equals).isPresent())
                .findFirst()
                .ifPresentOrElse(
                        row -> table.getSelectionModel().select(row),
                        () -> table.getSelectionModel().clearSelection());
        filling = false;
        Optional<Subject> next = subject(model.itemProperty().get(), key);
        shown = next;
        List<EditField> fields = next.map(Subject::fields).orElse(List.of());
        if (!fields.equals(filled)) {
            refill(key, fields);
        }
        positionsController.show();
        subject.setText(next.map(Subject::name)
                .filter(name -> !name.isEmpty())
                .orElseGet(() -> messages.text(
                        model.itemProperty().get() == ReadinessItem.CUT_OFFS
                                ? "readiness.item.CUT_OFFS.label"
                                : "prepare.new.text")));
        boolean removable = next.flatMap(Subject::removal).isPresent();
        remove.setVisible(removable);
        remove.setManaged(removable);
    }

    /** Other fields, or the same with news of another person: what is half typed here then stays, and that is said. */
    private void refill(Optional<String> key, List<EditField> fields) {
        boolean same = key.isPresent() && key.equals(filledKey);
        HalfTyped mine = same ? HalfTyped.of(filled, form.typed(), sent) : HalfTyped.NONE;
        filled = fields;
        filledKey = key;
        form.show(fields);
        mine.over(fields).forEach(form::set);
        List<String> lost = mine.contradicted(fields);
        if (!lost.isEmpty()) {
            tell(messages.text("prepare.meanwhile.text", String.join("; ", lost)), false);
        }
    }

    private Optional<Subject> subject(ReadinessItem item, Optional<String> key) {
        Board board = board();
        return switch (item) {
            case ELECTION -> Optional.of(new ElectionSubject(board));
            case CUT_OFFS -> Optional.of(new CutOffsSubject(board));
            case GROUPS -> Optional.of(new GroupSubject(key.map(GroupId::new).flatMap(board.registry()::group)));
            case OFFICERS ->
                Optional.of(new OfficerSubject(key.map(OfficerId::new).flatMap(board.registry()::officer)));
            case PEOPLE -> Optional.empty();
            case STATIONS, ROLLS, BOOTHS, CONFIDENTIALITY, POSITIONS -> {
                StationSubject station =
                        new StationSubject(board, key.map(StationId::new).flatMap(board::station));
                boolean place =
                        item == ReadinessItem.POSITIONS && station.known().isPresent();
                yield Optional.of(place ? new PositionSubject(station) : station);
            }
        };
    }

    private Board board() {
        return model.desk().board();
    }

    private String words(ReadinessFinding finding) {
        return messages.text(
                "finding.line.text", finding.rule().code(), new PreparationWords(messages, board()).finding(finding));
    }

    /** From what is wrong to where it is put right. */
    private void lead(Optional<ReadinessFinding> finding) {
        ReadinessItem item = model.itemProperty().get();
        boolean elsewhere = item == ReadinessItem.GROUPS || item == ReadinessItem.OFFICERS;
        if (!filling) {
            finding.flatMap(ReadinessFinding::station)
                    .map(station -> station.id().value())
                    .ifPresent(
                            station -> model.turnTo(elsewhere ? ReadinessItem.STATIONS : item, Optional.of(station)));
        }
    }

    @FXML
    private void fresh() {
        model.chosenProperty().set(Optional.empty());
        filled = List.of();
        edit();
        form.focus();
    }

    @FXML
    private void keep() {
        form.clearErrors();
        if (shown.isEmpty()) {
            return;
        }
        try {
            List<EntryBody> bodies = shown.get().bodies(form.typed());
            if (bodies.isEmpty()) {
                tell(messages.text("prepare.unchanged.text"), false);
            } else {
                sent = HalfTyped.texts(filled, form.typed());
                keeping.keep(bodies, "prepare.kept.text");
            }
        } catch (FieldFault fault) {
            form.showError(
                    fault.field(),
                    messages.text(
                            "finding.line.text",
                            fault.code(),
                            messages.text("prepare.fault." + fault.code() + ".text")));
        }
    }

    @FXML
    private void remove() {
        shown.flatMap(Subject::removal).ifPresent(body -> {
            model.chosenProperty().set(Optional.empty());
            keeping.keep(List.of(body), "prepare.removed.text");
        });
    }

    /** It stands beside the buttons: a word that comes and goes must not move the map from under the hand. */
    private void tell(String sentence, boolean failed) {
        said.setText(sentence);
        said.setVisible(!sentence.isEmpty());
        said.pseudoClassStateChanged(FAILED, failed);
    }
}
