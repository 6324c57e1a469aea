package parley.web;

import io.quarkus.qute.TemplateInstance;

/**
 * The form goes back to its author; nothing is saved. Thrown, so that the transaction rolls back: a page that is returned
 * would commit.
 */
public final class Unfinished extends RuntimeException {
    private final int status;
    private final String page;

    Unfinished(int status, TemplateInstance page) {
        this.status = status;
        this.page = page.render();
    }

    int status() {
        return status;
    }

    String page() {
        return page;
    }
}
