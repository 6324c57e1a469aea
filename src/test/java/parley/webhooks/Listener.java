package parley.webhooks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** A server elsewhere that is told of changes, and answers as the test wants it to. */
final class Listener implements AutoCloseable {
    private final HttpServer server;
    private final Deque<Integer> answers = new ArrayDeque<>();
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private volatile CountDownLatch silence = new CountDownLatch(0);

    Listener() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(2));
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/told?by=parley";
    }

    /** What it answers next; 204 once these are used up. */
    void answers(Integer... statuses) {
        answers.addAll(List.of(statuses));
    }

    /** From now on it takes what it is told and says nothing, until it speaks. */
    void hang() {
        silence = new CountDownLatch(1);
    }

    void speak() {
        silence.countDown();
    }

    List<Told> told() {
        return told;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = exchange.getRequestHeaders();
            told.add(new Told(
                    headers.getFirst("webhook-id"),
                    Long.parseLong(headers.getFirst("webhook-timestamp")),
                    headers.getFirst("webhook-signature"),
                    body));
            keepSilent();
            exchange.sendResponseHeaders(answers.isEmpty() ? 204 : answers.poll(), -1);
        }
    }

    private void keepSilent() throws IOException {
        try {
            silence.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        speak();
        server.stop(0);
    }

    /** One request, with what is needed to check who sent it. */
    record Told(String id, long timestamp, String signature, String body) {}
}
