package org.sems.e2e.host;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** HTTP requests of one user. Paths start with a slash; bodies are sent as JSON. */
public final class Rest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String url;
    private final String user;
    private final String password;

    Rest(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer post(String path, Object body) {
        return send(request(path).POST(json(body)));
    }

    public Answer put(String path, Object body) {
        return send(request(path).PUT(json(body)));
    }

    /** Sends a text as it is, for bodies that are no JSON. */
    public Answer postText(String path, String contentType, String body) {
        return send(
                request(path).setHeader("Content-Type", contentType).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a form as a page of Jira's would, with what stands in place of its token. */
    public Answer postForm(String path, String fields) {
        return send(request(path)
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .setHeader("X-Atlassian-Token", "no-check")
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
    }

    /** As {@link #postText}, by PUT. */
    public Answer putText(String path, String contentType, String body) {
        return send(
                request(path).setHeader("Content-Type", contentType).PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The issues that this user finds, through Jira's own search. */
    public Answer search(String jql) {
        return post("/rest/api/2/search", Map.of("jql", jql, "maxResults", 1000));
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
        if (user != null) {
            String credentials = user + ":" + password;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        try {
            return HttpRequest.BodyPublishers.ofString(
                    body instanceof String text ? text : JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
