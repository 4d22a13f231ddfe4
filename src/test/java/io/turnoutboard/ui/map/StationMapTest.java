package io.turnoutboard.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.gluonhq.maps.tile.TileRetrieverProvider;
import io.turnoutboard.domain.geo.ScreenPoint;
import io.turnoutboard.domain.geo.Viewport;
import io.turnoutboard.domain.text.Language;
import io.turnoutboard.domain.text.Messages;
import io.turnoutboard.ui.support.Palette;
import io.turnoutboard.ui.support.Theme;
import io.turnoutboard.ui.support.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class StationMapTest {
    private StationMap map;
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        map = new StationMap(Messages.of(Language.VIETNAMESE), Palette.of(Theme.LIGHT));
        map.setBasemap(LangStations.basemap());
        map.show(LangStations.all());
        Scene scene = new Scene(map, 640, 480);
        scene.getStylesheets().setAll(Theme.LIGHT.stylesheets());
        stage.setScene(scene);
        // All tests share one stage, which keeps the size that the last one gave it.
        stage.setWidth(640);
        stage.setHeight(480);
        stage.show();
    }

    @Test
    void asksNoServerForTiles() {
        assertThat(TileRetrieverProvider.getInstance().load()).isInstanceOf(OfflineTiles.class);
    }

    @Test
    void selectsTheStationThatIsClicked(FxRobot robot) {
        robot.clickOn(onScreen(symbol("KV9")));
        assertThat(map.selectedIdProperty().get()).contains("KV9");

        robot.clickOn(onScreen(symbol("KV3")));
        assertThat(map.selectedIdProperty().get()).contains("KV3");
    }

    @Test
    void letsTheSelectionGoByAClickOnTheGround(FxRobot robot) {
        select("KV9");

        robot.clickOn(map.localToScreen(320, 470));

        assertThat(map.selectedIdProperty().get()).isEmpty();
    }

    @Test
    void keepsTheSelectionWhileTheMapIsDragged(FxRobot robot) {
        select("KV9");
        Viewport before = viewport();

        robot.drag(map.localToScreen(320, 470)).dropBy(-60, -40);

        assertThat(map.selectedIdProperty().get()).contains("KV9");
        assertThat(viewport().centre().x()).isGreaterThan(before.centre().x());
        assertThat(viewport().centre().y()).isGreaterThan(before.centre().y());
    }

    @Test
    void goesFromStationToStationByTheArrowKeys(FxRobot robot) {
        robot.interact(map::requestFocus);
        robot.push(KeyCode.RIGHT);
        assertThat(map.selectedIdProperty().get()).contains("KV1");

        robot.push(KeyCode.DOWN);
        PlacedSymbol below = symbol(map.selectedIdProperty().get().orElseThrow());
        assertThat(below.y()).isGreaterThan(symbol("KV1").y());

        robot.push(KeyCode.ENTER);
        assertThat(map.selectedIdProperty().get()).contains(below.station().id());

        robot.push(KeyCode.ESCAPE);
        assertThat(map.selectedIdProperty().get()).isEmpty();
    }

    @Test
    void reachesEveryStationByTheArrowKeys(FxRobot robot) {
        robot.interact(map::requestFocus);
        List<String> reached = new ArrayList<>(List.of("KV1"));
        for (int i = 0; i < reached.size(); i++) {
            for (KeyCode arrow : List.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN)) {
                select(reached.get(i));
                robot.push(arrow);
                String next = map.selectedIdProperty().get().orElseThrow();
                if (!reached.contains(next)) {
                    reached.add(next);
                }
            }
        }
        assertThat(reached).hasSize(LangStations.all().size());
    }

    @Test
    void zoomsAroundTheMiddleByKeysAndComesBack(FxRobot robot) {
        Viewport fitted = viewport();
        robot.interact(map::requestFocus);

        robot.push(KeyCode.PLUS).push(KeyCode.PLUS).push(KeyCode.MINUS);
        assertThat(viewport().zoom()).isCloseTo(fitted.zoom() + 0.5, within(1e-6));
        assertThat(viewport().centre().x()).isCloseTo(fitted.centre().x(), within(1e-9));

        robot.push(KeyCode.HOME);
        assertThat(viewport().zoom()).isCloseTo(fitted.zoom(), within(1e-9));
    }

    @Test
    void zoomsNoFartherOutThanAroundTheWard(FxRobot robot) {
        Viewport fitted = viewport();
        robot.interact(map::requestFocus);
        for (int i = 0; i < 10; i++) {
            robot.push(KeyCode.MINUS);
        }
        assertThat(viewport().zoom()).isBetween(fitted.zoom() - 2, fitted.zoom() - 1);
    }

    @Test
    void keepsTheWardFittedUntilTheUserMoves(FxRobot robot) {
        double before = viewport().zoom();
        resize(robot, 420, 330);
        assertThat(viewport().zoom()).isLessThan(before - 0.3);
        assertThat(allInside(420, 330)).isTrue();

        robot.interact(map::requestFocus).push(KeyCode.PLUS);
        Viewport moved = viewport();
        resize(robot, 700, 500);
        assertThat(viewport().zoom()).isEqualTo(moved.zoom());
        assertThat(viewport().centre().x()).isCloseTo(moved.centre().x(), within(1e-9));
    }

    @Test
    void hidesNoNumberAtAnySize(FxRobot robot) {
        for (int[] size : new int[][] {{420, 330}, {640, 480}, {900, 800}}) {
            resize(robot, size[0], size[1]);
            List<PlacedSymbol> symbols = arrangement().symbols();
            for (int i = 0; i < symbols.size(); i++) {
                for (int j = i + 1; j < symbols.size(); j++) {
                    assertThat(symbols.get(i)
                                    .marker()
                                    .overlapWith(symbols.get(j).marker()))
                            .as("%d by %d", size[0], size[1])
                            .isLessThan(0.1);
                }
            }
        }
    }

    @Test
    void fillsADiscInTheColourOfItsTurnoutClass() {
        Image image = picture();
        for (String id : List.of("KV3", "KV4", "KV9", "KV12", "KV20")) {
            PlacedSymbol symbol = symbol(id);
            Token token = Token.turnout(symbol.station().turnoutClass());
            assertThat(pixelBelowNumber(image, symbol))
                    .as(id)
                    .isEqualTo(Palette.of(Theme.LIGHT).color(token));
        }
    }

    @Test
    void repaintsInTheColoursOfAnotherTheme() {
        Palette dark = Palette.of(Theme.DARK);
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> map.setPalette(dark));

        Image image = picture();

        assertThat(pixelBelowNumber(image, symbol("KV12"))).isEqualTo(dark.color(Token.TURNOUT_5));
        assertThat(image.getPixelReader().getColor(5, 240)).isEqualTo(dark.color(Token.MAP_GROUND));
    }

    @Test
    void saysWhichStationIsChosen() {
        assertThat(map.getAccessibleText()).contains("21 khu vực");

        select("KV2");
        assertThat(map.getAccessibleText()).isEqualTo("Khu vực bỏ phiếu số 2, Nhà 2. Tỷ lệ 72,31%. Đến hạn báo cáo.");

        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> map.setMessages(Messages.of(Language.ENGLISH)));
        assertThat(map.getAccessibleText()).isEqualTo("Polling station 2, Nhà 2. Turnout 72.31%. Report due.");
    }

    @Test
    void letsGoOfAStationThatIsNoLongerShown() {
        select("KV21");
        show(LangStations.all());
        assertThat(map.selectedIdProperty().get()).contains("KV21");

        show(LangStations.all().subList(0, 20));
        assertThat(map.selectedIdProperty().get()).isEmpty();
    }

    @Test
    void foldsTheLegendWhereThereIsLittleRoomUnlessAsked(FxRobot robot) {
        resize(robot, 900, 800);
        ToggleButton legend = robot.lookup("#mapLegendTitle").queryAs(ToggleButton.class);
        assertThat(legend.isSelected()).isTrue();

        resize(robot, 420, 330);
        assertThat(legend.isSelected()).isFalse();

        robot.clickOn(legend);
        assertThat(legend.isSelected()).isTrue();
    }

    @Test
    void gathersTheStationsOfACityIntoClusters(FxRobot robot) {
        show(LangStations.ofTheCity(4_098));

        Arrangement gathered = arrangement();
        assertThat(gathered.clusters()).isNotEmpty();
        assertThat(gathered.symbols().size() + gathered.clusters().size()).isLessThan(300);

        PlacedCluster inside = gathered.clusters().stream()
                .filter(cluster -> cluster.marker().centre().distanceTo(new ScreenPoint(320, 240)) < 100)
                .findFirst()
                .orElseThrow();
        double before = viewport().zoom();
        robot.interact(() -> map.zoomInto(inside));
        assertThat(viewport().zoom()).isCloseTo(before + 2, within(1e-6));
    }

    private void select(String id) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> map.selectedIdProperty().set(Optional.of(id)));
    }

    private void show(List<StationSymbol> stations) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> map.show(stations));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void resize(FxRobot robot, double width, double height) {
        robot.interact(() -> {
            stage.setWidth(width + stage.getWidth() - stage.getScene().getWidth());
            stage.setHeight(height + stage.getHeight() - stage.getScene().getHeight());
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(map.getWidth()).isEqualTo(width);
    }

    private boolean allInside(double width, double height) {
        return arrangement().symbols().stream()
                .allMatch(symbol -> symbol.x() > 0 && symbol.y() > 0 && symbol.x() < width && symbol.y() < height);
    }

    private Viewport viewport() {
        return onFx(map::viewport);
    }

    private Arrangement arrangement() {
        return onFx(map::arrangement);
    }

    private PlacedSymbol symbol(String id) {
        return arrangement().symbol(id).orElseThrow();
    }

    private Image picture() {
        WaitForAsyncUtils.waitForFxEvents();
        return onFx(() -> map.snapshot(null, null));
    }

    private static <T> T onFx(Supplier<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, question::get);
    }

    private Point2D onScreen(PlacedSymbol symbol) {
        return map.localToScreen(symbol.x(), symbol.y());
    }

    private static Color pixelBelowNumber(Image image, PlacedSymbol symbol) {
        int x = (int) Math.round(symbol.x());
        int y = (int) Math.round(symbol.y() + symbol.discRadius() * 0.78);
        return image.getPixelReader().getColor(x, y);
    }
}
