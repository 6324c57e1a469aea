package parley.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import parley.query.Sql;

/** Where a reader who may have no account takes their address off a list; the secret in the address is from a mail to them. */
@Path("/unsubscribe/{secret}")
@Produces(MediaType.TEXT_HTML)
@Transactional
class UnsubscribePages {
    private final Sql sql;

    UnsubscribePages(Sql sql) {
        this.sql = sql;
    }

    @GET
    public TemplateInstance ask(@RestPath String secret) {
        return Templates.unsubscribe(list(secret), secret, false);
    }

    /** Also what mail programs call by themselves (RFC 8058). */
    @POST
    public TemplateInstance leave(@RestPath String secret) {
        var list = list(secret);
        sql.query(
                        "update report_recipient set unsubscribed_at = coalesce(unsubscribed_at, now()) where secret = :secret")
                .with("secret", secret)
                .change();
        return Templates.unsubscribe(list, secret, true);
    }

    private String list(String secret) {
        return sql.query("""
                        select d.name
                          from report_recipient r
                          join report_definition d on d.id = r.definition_id
                         where r.secret = :secret
                        """)
                .with("secret", secret)
                .first(Name.class)
                .map(Name::name)
                .orElseThrow(NotFoundException::new);
    }

    record Name(String name) {}

    @CheckedTemplate(basePath = "reports")
    static class Templates {
        static native TemplateInstance unsubscribe(String list, String secret, boolean done);
    }
}
