package org.sems.sandbox.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** One user of the host, who calls it with their name and password. */
final class Caller {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String baseUrl;
    private final String name;

    /** The sandbox's users have their name as password. */
    Caller(String baseUrl, String name) {
        this.baseUrl = baseUrl;
        this.name = name;
    }

    Caller as(String other) {
        return new Caller(baseUrl, other);
    }

    Answered get(String path) throws IOException {
        return send(HttpRequest.newBuilder().GET(), path);
    }

    Answered post(String path, JsonNode body) throws IOException {
        return send(
                HttpRequest.newBuilder()
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8)),
                path);
    }

    Answered put(String path, JsonNode body) throws IOException {
        return send(
                HttpRequest.newBuilder()
                        .PUT(HttpRequest.BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8)),
                path);
    }

    private Answered send(HttpRequest.Builder request, String path) throws IOException {
        String basic = Base64.getEncoder().encodeToString((name + ":" + name).getBytes(StandardCharsets.UTF_8));
        try {
            HttpResponse<String> response = CLIENT.send(
                    request.uri(URI.create(baseUrl + path))
                            .header("Authorization", "Basic " + basic)
                            .header("Content-Type", "application/json")
                            .timeout(Duration.ofMinutes(5))
                            .build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answered(response.statusCode(), read(response.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static JsonNode read(String body) {
        try {
            JsonNode read = JSON.readTree(body);
            return read == null ? MissingNode.getInstance() : read;
        } catch (IOException noJson) {
            return JSON.getNodeFactory().textNode(body);
        }
    }
}
