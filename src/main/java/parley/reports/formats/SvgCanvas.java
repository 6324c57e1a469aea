package parley.reports.formats;

import java.util.Locale;

/** A picture as SVG, in the colours of the page it stands on. */
final class SvgCanvas implements Canvas {
    private final StringBuilder out = new StringBuilder();

    /** @param height of the picture, in pixels */
    String svg(double height, String title) {
        return "<svg class=\"chart\" viewBox=\"0 0 %d %s\" role=\"img\" aria-label=\"%s\" xmlns=\"http://www.w3.org/2000/svg\">%s</svg>"
                .formatted(WIDTH, number(height), escaped(title), out);
    }

    @Override
    public void box(double x, double y, double width, double height, double strength) {
        out.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill-opacity=\"%s\"/>"
                .formatted(number(x), number(y), number(width), number(height), number(strength)));
    }

    @Override
    public void dot(double x, double y) {
        out.append("<circle cx=\"%s\" cy=\"%s\" r=\"4\"/>".formatted(number(x), number(y)));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2) {
        out.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
                .formatted(number(x1), number(y1), number(x2), number(y2)));
    }

    @Override
    public void text(double x, double y, String text, String anchor) {
        out.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>"
                .formatted(number(x), number(y), anchor, escaped(text)));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
