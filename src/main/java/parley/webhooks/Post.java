package parley.webhooks;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Posts to an address that was checked, and to no other: no redirect is followed, and the answer is not read. */
@ApplicationScoped
class Post {
    private static final int CONNECT_MS = 5_000;
    private static final int WHOLE_MS = 10_000;

    private final HttpClient client;

    Post(Vertx vertx) {
        client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_MS)
                .setKeepAlive(false)
                .setMaxPoolSize(Lanes.AT_ONCE)
                .setVerifyHost(true)
                .setForceSni(true));
    }

    /**
     * @return the status of the answer
     * @throws Failed with a sentence where there was none within ten seconds
     * @throws Stopped where Parley ended before there was one
     */
    int json(String url, InetAddress address, Map<String, String> headers, String body) {
        var uri = URI.create(url);
        var secure = "https".equalsIgnoreCase(uri.getScheme());
        var port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(uri.getHost())
                .setPort(port)
                .setSsl(secure)
                .setURI(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery())
                .setTimeout(WHOLE_MS)
                .setFollowRedirects(false);
        headers.forEach(options::putHeader);
        return answer(options, body);
    }

    private int answer(RequestOptions options, String body) {
        try {
            return client.request(options)
                    .compose(request -> request.send(Buffer.buffer(body)))
                    .map(response -> {
                        response.request().connection().close();
                        return response.statusCode();
                    })
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(WHOLE_MS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new Failed(String.valueOf(e.getCause().getMessage()));
        } catch (TimeoutException e) {
            throw new Failed("No answer within ten seconds.");
        } catch (InterruptedException e) {
            // Not interrupted any more: what is to be noted of it goes through the database.
            throw new Stopped();
        }
    }

    /** There was no answer. */
    static final class Failed extends RuntimeException {
        Failed(String why) {
            super(why);
        }
    }

    /** Nobody waited for the answer. */
    static final class Stopped extends RuntimeException {}
}
