package parley.fuzz;

import java.net.http.HttpRequest;

/** @param body what is sent, to be shown: the request does not show it */
record Request(HttpRequest sent, String body) {
    private static final int SHOWN = 500;

    @Override
    public String toString() {
        return sent.method() + " " + shown(sent.uri().toString()) + " "
                + shown(sent.headers().map().toString()) + " " + shown(body);
    }

    private static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "… (" + text.length() + ")" : text;
    }
}
