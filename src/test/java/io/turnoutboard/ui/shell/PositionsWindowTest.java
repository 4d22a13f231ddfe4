package io.turnoutboard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.turnoutboard.domain.election.PollingPlace;
import io.turnoutboard.domain.election.Station;
import io.turnoutboard.domain.election.StationId;
import io.turnoutboard.domain.geo.GeoPoint;
import io.turnoutboard.domain.ledger.EntryBody.StationChanged;
import io.turnoutboard.domain.turnout.ReadinessItem;
import io.turnoutboard.ui.map.MapSight;
import io.turnoutboard.ui.map.StationMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Stations of the demo's ward, put to other places with the pointer on the real window. */
class PositionsWindowTest extends WindowTest {
    private static final StationId NINE = StationId.of("00199", 9);
    private static final StationId ONE = StationId.of("00199", 1);

    @BeforeEach
    void turnToPositions() throws Exception {
        robot.type(KeyCode.F10);
        onFx(() -> node("prepare-lines", ListView.class)
                .getSelectionModel()
                .select(List.of(ReadinessItem.values()).indexOf(ReadinessItem.POSITIONS)));
        // the ward's map is read in the meantime, and the view is fitted to it when it comes
        waitFor(() -> !node("positions-take", Button.class).isVisible());
        waitFor(() -> MapSight.shows(map(), NINE.value()) && map().getWidth() > 200);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aStationIsDraggedAndKeptByTheFormsOwnButton() throws Exception {
        GeoPoint before = inLedger(NINE).position().orElseThrow();
        double pixel = onFxThread(() -> MapSight.degreesPerPixel(map()));
        long head = election.ledger().board().value().head().seq();
        robot.drag(spot(NINE)).dropBy(-20, 0);

        GeoPoint shown = typed();
        assertThat(shown.longitude()).isCloseTo(before.longitude() - 20 * pixel, within(pixel));
        assertThat(shown.latitude()).isCloseTo(before.latitude(), within(pixel));
        assertThat(field("prepare-position").getText()).matches("\\d+\\.\\d{6}, \\d+\\.\\d{6}");
        assertThat(text("positions-where")).startsWith("Toạ độ chưa xác minh, chưa lưu.");
        assertThat(place(NINE)).isEqualTo(shown);
        assertThat(election.ledger().board().value().head().seq()).isEqualTo(head);

        onFx(() -> node("registry-keep", Button.class).fire());
        waitFor(() -> inLedger(NINE).position().equals(Optional.of(shown)));
        assertThat(inLedger(NINE).positionVerified()).isFalse();
        assertThat(inLedger(NINE).name()).as("what is not shown stays").isNotBlank();
        assertThat(station(NINE).area().officers()).isNotEmpty();
    }

    @Test
    void aVerifiedPositionIsNotVerifiedElsewhere() throws Exception {
        onFx(() -> select(NINE));
        onFx(() -> verified().setValue("yes"));
        onFx(() -> node("registry-keep", Button.class).fire());
        waitFor(() -> text("registry-said").equals("Đã lưu."));
        waitFor(() -> MapSight.verified(map(), NINE.value()));

        robot.drag(spot(NINE)).dropBy(-15, 0);
        assertThat(verified().getValue()).isEqualTo("no");
        robot.type(KeyCode.ESCAPE);

        assertThat(verified().getValue()).isEqualTo("yes");
        assertThat(typed()).isEqualTo(inLedger(NINE).position().orElseThrow());
        assertThat(onFxThread(() -> MapSight.verified(map(), NINE.value()))).isTrue();
    }

    @Test
    void escapeInTheMiddleOfADragChangesNothing() {
        GeoPoint before = place(NINE);
        robot.moveTo(spot(NINE)).press(MouseButton.PRIMARY).moveBy(30, 30);
        assertThat(place(NINE)).isNotEqualTo(before);
        robot.type(KeyCode.ESCAPE);
        robot.moveBy(10, 0).release(MouseButton.PRIMARY);

        assertThat(place(NINE)).isEqualTo(before);
        assertThat(typed()).isEqualTo(rounded(before));
    }

    @Test
    void warnsAtOnceOutsideOfTheWard() {
        Point2D corner = onFxThread(() -> map().localToScreen(6, map().getHeight() / 2));
        robot.moveTo(spot(NINE)).press(MouseButton.PRIMARY).moveTo(corner);
        assertThat(text("positions-where")).contains("nằm ngoài ranh giới phường");

        robot.release(MouseButton.PRIMARY);
        assertThat(text("positions-where")).startsWith("Vị trí này nằm ngoài ranh giới phường.");
        robot.type(KeyCode.ESCAPE);
        assertThat(text("positions-where")).doesNotContain("nằm ngoài");
    }

    @Test
    void aDragOnAZoomedMapMovesByWhatThePointerMovedThere() {
        robot.interact(() -> map().requestFocus());
        robot.push(KeyCode.PLUS).push(KeyCode.PLUS);
        WaitForAsyncUtils.waitForFxEvents();
        GeoPoint before = place(NINE);
        double pixel = onFxThread(() -> MapSight.degreesPerPixel(map()));
        robot.drag(spot(NINE)).dropBy(-12, 10);

        assertThat(typed().longitude()).isCloseTo(before.longitude() - 12 * pixel, within(1.5 * pixel));
        assertThat(typed().latitude()).isLessThan(before.latitude());
    }

    @Test
    void aPlaceThatIsNotKeptIsNotLostToAnotherStation() {
        robot.drag(spot(NINE)).dropBy(20, 0);
        GeoPoint mine = typed();
        robot.clickOn(spot(ONE));
        assertThat(text("registry-said")).startsWith("Vị trí vừa đặt chưa được lưu.");
        onFx(() -> select(ONE));

        assertThat(typed()).isEqualTo(mine);
        assertThat(text("registry-subject")).isEqualTo(station(NINE).name());
    }

    @Test
    void newsOfTheSameStationArrivingInTheMiddleOfADragAreSaid() throws Exception {
        robot.moveTo(spot(NINE)).press(MouseButton.PRIMARY).moveBy(20, 0);
        GeoPoint others = new GeoPoint(21.0222, 105.8011);
        change(NINE, new PollingPlace("Nhà văn hóa mới", "Ngõ 9", Optional.of(others), true));
        waitFor(() -> field("prepare-address").getText().equals("Ngõ 9"));
        robot.moveBy(5, 0).release(MouseButton.PRIMARY);

        assertThat(typed()).isNotEqualTo(others);
        assertThat(text("registry-said")).contains("21.022200, 105.801100");
        assertThat(inLedger(NINE).position()).contains(others);
    }

    @Test
    void newsAfterADragLeaveWhatWasDraggedAndFillTheRest() throws Exception {
        robot.drag(spot(NINE)).dropBy(20, 0);
        GeoPoint mine = typed();
        PollingPlace old = inLedger(NINE);
        change(NINE, new PollingPlace(old.name(), "Ngõ 10", old.position(), false));
        waitFor(() -> field("prepare-address").getText().equals("Ngõ 10"));
        assertThat(typed()).isEqualTo(mine);
        assertThat(place(NINE)).isEqualTo(mine);
        assertThat(node("registry-said", javafx.scene.control.Label.class).isVisible())
                .isFalse();

        change(NINE, new PollingPlace(old.name(), "Ngõ 10", Optional.of(new GeoPoint(21.0222, 105.8011)), false));
        waitFor(() -> text("registry-said").contains("21.022200, 105.801100"));
        assertThat(typed()).isEqualTo(mine);
    }

    @Test
    void aStationWithoutAPositionIsPutByAClick() throws Exception {
        PollingPlace old = inLedger(NINE);
        change(NINE, new PollingPlace(old.name(), old.address(), Optional.empty(), false));
        waitFor(() -> !MapSight.shows(map(), NINE.value()));
        onFx(() -> select(NINE));
        robot.clickOn(free());

        assertThat(text("positions-where")).doesNotStartWith("Kéo khu vực");
        GeoPoint first = typed();
        assertThat(place(NINE)).isEqualTo(first);
        onFx(() -> node("registry-keep", Button.class).fire());
        waitFor(() -> inLedger(NINE).position().equals(Optional.of(first)));

        robot.clickOn(free());
        assertThat(inLedger(NINE).position())
                .as("a click moves none that has a place")
                .contains(first);
    }

    private void change(StationId id, PollingPlace place) throws Exception {
        Station old = station(id);
        election.ledger()
                .append(new StationChanged(
                        new Station(old.id(), old.number(), old.name(), place, old.rules(), old.area(), old.note())));
    }

    private void select(StationId id) {
        TableView<?> table = node("registry-table", TableView.class);
        table.getSelectionModel().select(id.equals(ONE) ? 0 : 8);
    }

    private Station station(StationId id) {
        return election.ledger().board().value().station(id).orElseThrow().station();
    }

    private PollingPlace inLedger(StationId id) {
        return station(id).place();
    }

    private GeoPoint typed() {
        String[] parts = field("prepare-position").getText().split(", ", -1);
        return new GeoPoint(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    }

    private static GeoPoint rounded(GeoPoint point) {
        return new GeoPoint(Math.round(point.latitude() * 1e6) / 1e6, Math.round(point.longitude() * 1e6) / 1e6);
    }

    @SuppressWarnings("unchecked") // every choice of the form is of texts
    private ComboBox<String> verified() {
        return node("prepare-verified", ComboBox.class);
    }

    private StationMap map() {
        return node("positions-map", StationMap.class);
    }

    private Point2D spot(StationId id) {
        return onFxThread(() -> {
            settle();
            return MapSight.station(map(), id.value());
        });
    }

    /** A place on the map where no station stands. */
    private Point2D free() {
        return onFxThread(() -> {
            settle();
            return MapSight.free(map());
        });
    }

    /** Where things stand is known only once they are laid out. */
    private void settle() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private GeoPoint place(StationId id) {
        return onFxThread(() -> MapSight.place(map(), id.value()));
    }

    private static <T> T onFxThread(Supplier<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, question::get);
    }
}
