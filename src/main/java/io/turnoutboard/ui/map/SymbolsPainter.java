package io.turnoutboard.ui.map;

import io.turnoutboard.domain.geo.PlacedMarker;
import io.turnoutboard.domain.geo.ScreenPoint;
import io.turnoutboard.ui.support.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;

/** Draws all stations of an arrangement: first the lines to their true places, then the symbols, the chosen one last. */
final class SymbolsPainter {
    private final GraphicsContext pen;
    private final MapStyle style;
    private final SymbolPainter painter;

    SymbolsPainter(GraphicsContext pen, MapStyle style, SymbolSizes sizes) {
        this.pen = pen;
        this.style = style;
        painter = new SymbolPainter(pen, style, sizes);
    }

    void paint(Arrangement arrangement, Optional<String> selected, Optional<String> hovered) {
        arrangement.symbols().forEach(symbol -> paintLeader(symbol.marker()));
        stacks(arrangement).forEach(this::paintBaseLine);
        arrangement.clusters().forEach(cluster -> paintCluster(cluster, selected));
        arrangement.symbols().forEach(this::paintSymbol);
        arrangement.symbols().forEach(this::paintSign);
        hovered.flatMap(arrangement::symbol)
                .ifPresent(symbol -> painter.paintHover(symbol.x(), symbol.y(), symbol.discRadius()));
        selected.flatMap(arrangement::symbol).ifPresent(symbol -> {
            painter.paintSelection(symbol.x(), symbol.y(), symbol.discRadius());
            paintSymbol(symbol);
            paintSign(symbol);
        });
    }

    private void paintSymbol(PlacedSymbol symbol) {
        painter.paint(symbol.station(), symbol.x(), symbol.y(), symbol.discRadius());
    }

    private void paintSign(PlacedSymbol symbol) {
        painter.paintSign(symbol.station(), symbol.x(), symbol.y(), symbol.discRadius());
    }

    private void paintLeader(PlacedMarker marker) {
        if (!marker.isMovedAway()) {
            return;
        }
        ScreenPoint from = marker.anchor();
        ScreenPoint to = marker.foot();
        line(from.x(), from.y(), to.x(), to.y());
        dot(from);
    }

    /** Stations of one address stand on one line, with a dot at the address. */
    private void paintBaseLine(List<PlacedMarker> stack) {
        double left = stack.stream()
                .mapToDouble(marker -> marker.centre().x() - marker.radius())
                .min()
                .orElseThrow();
        double right = stack.stream()
                .mapToDouble(marker -> marker.centre().x() + marker.radius())
                .max()
                .orElseThrow();
        ScreenPoint foot = stack.getFirst().foot();
        double inset = 3 * style.unit();
        line(left + inset, foot.y(), right - inset, foot.y());
        if (!stack.getFirst().isMovedAway()) {
            dot(foot);
        }
    }

    private static List<List<PlacedMarker>> stacks(Arrangement arrangement) {
        Map<ScreenPoint, List<PlacedMarker>> byFoot = new LinkedHashMap<>();
        for (PlacedSymbol symbol : arrangement.symbols()) {
            if (symbol.marker().isStacked()) {
                byFoot.computeIfAbsent(symbol.marker().foot(), fresh -> new ArrayList<>())
                        .add(symbol.marker());
            }
        }
        return List.copyOf(byFoot.values());
    }

    private void line(double fromX, double fromY, double toX, double toY) {
        pen.setLineCap(StrokeLineCap.ROUND);
        pen.setStroke(style.color(Token.MAP_HALO));
        pen.setLineWidth(4 * style.unit());
        pen.strokeLine(fromX, fromY, toX, toY);
        pen.setStroke(style.color(Token.TEXT));
        pen.setLineWidth(1.5 * style.unit());
        pen.strokeLine(fromX, fromY, toX, toY);
    }

    private void dot(ScreenPoint at) {
        for (Token token : List.of(Token.MAP_HALO, Token.TEXT)) {
            double radius = (token == Token.TEXT ? 2.6 : 4) * style.unit();
            pen.setFill(style.color(token));
            pen.fillOval(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
        }
    }

    private void paintCluster(PlacedCluster cluster, Optional<String> selected) {
        double x = cluster.marker().centre().x();
        double y = cluster.marker().centre().y();
        double half = cluster.marker().radius() * 0.92;
        boolean chosen = selected.filter(cluster::holds).isPresent();
        pen.setFill(style.color(Token.SURFACE));
        pen.fillRoundRect(x - half, y - half, 2 * half, 2 * half, half, half);
        pen.setStroke(style.color(chosen ? Token.FOCUS : Token.TEXT_MUTED));
        pen.setLineWidth((chosen ? 4 : 1.5) * style.unit());
        pen.strokeRoundRect(x - half, y - half, 2 * half, 2 * half, half, half);
        pen.setFont(style.bold(11));
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.CENTER);
        pen.setFill(style.color(Token.TEXT));
        pen.fillText(String.valueOf(cluster.stations().size()), x, y);
    }
}
