package parley.reports.formats;

/** What a picture is drawn on; lengths are pixels of a picture 640 wide, the top left is 0, 0. */
interface Canvas {
    int WIDTH = 640;

    void box(double x, double y, double width, double height, double strength);

    void dot(double x, double y);

    void line(double x1, double y1, double x2, double y2);

    /** @param anchor where x is: {@code start}, {@code middle} or {@code end} of the text */
    void text(double x, double y, String text, String anchor);
}
