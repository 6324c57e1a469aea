package parley.web;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** After a form was saved: on to the page that shows it, with a word that says so. */
public final class Reply {
    private Reply() {}

    public static RestResponse<Void> see(String path, String message) {
        return see(path, message, "");
    }

    /** @param undo where a form is posted that takes the act back; empty where it cannot be */
    public static RestResponse<Void> see(String path, String message, String undo) {
        return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.SEE_OTHER)
                .location(URI.create(path))
                .cookie(Flash.cookie(message, undo))
                .build();
    }
}
