package org.sems.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A client that keeps its connection finds it open, whatever was answered to what it sent on it before. */
class WholeBodiesTest {
    private static final String HEAD = "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\n";
    private JettyHttp http;

    @BeforeEach
    void start() throws Exception {
        http = new JettyHttp(0);
        http.servlet("/unread", new HttpServlet() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
                response.getOutputStream().close();
            }
        });
        http.servlet("/read", new HttpServlet() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
                request.getInputStream().transferTo(response.getOutputStream());
            }
        });
        CountDownLatch met = new CountDownLatch(8);
        http.servlet("/meet", new HttpServlet() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
                met.countDown();
                try {
                    met.await(60, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                response.getOutputStream().close();
            }
        });
        http.start();
    }

    @AfterEach
    void stop() throws Exception {
        http.close();
    }

    @Test
    void answersNothingBeforeTheBodyIsThere() throws Exception {
        try (Socket client = client()) {
            send(client, HEAD.formatted("/unread"));
            send(client, "bo");
            other();
            assertThat(client.getInputStream().available())
                    .as("another request was answered meanwhile, this one was not")
                    .isZero();
            send(client, "dy");
            assertThat(answer(client)).startsWith("HTTP/1.1 200").doesNotContain("Connection: close");

            send(client, HEAD.formatted("/nowhere") + "body");
            assertThat(answer(client)).startsWith("HTTP/1.1 405").doesNotContain("Connection: close");

            send(client, HEAD.formatted("/read") + "body");
            assertThat(answer(client)).startsWith("HTTP/1.1 200").endsWith("body");
        }
    }

    /** A request may wait for another one, such as for the lock of a record: what reads the bodies must not wait with it. */
    @Test
    void readsBodiesWhileEarlierRequestsWaitForTheirs() throws Exception {
        List<Socket> clients = new ArrayList<>();
        try {
            for (int i = 0; i < 8; i++) {
                clients.add(client());
                send(clients.get(i), HEAD.formatted("/meet") + "bo");
            }
            other();
            for (Socket client : clients) {
                send(client, "dy");
            }

            for (Socket client : clients) {
                assertThat(answer(client)).startsWith("HTTP/1.1 200");
            }
        } finally {
            for (Socket client : clients) {
                client.close();
            }
        }
    }

    private void other() throws IOException {
        try (Socket other = client()) {
            send(other, HEAD.formatted("/read") + "body");
            answer(other);
        }
    }

    private Socket client() throws IOException {
        Socket client = new Socket("127.0.0.1", URI.create(http.baseUrl()).getPort());
        client.setSoTimeout(60_000);
        return client;
    }

    private static void send(Socket client, String text) throws IOException {
        client.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    /** Head and body of one answer whose length is told. */
    private static String answer(Socket client) throws IOException {
        InputStream in = client.getInputStream();
        StringBuilder text = new StringBuilder();
        while (text.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            assertThat(next).as("closed after: " + text).isNotNegative();
            text.append((char) next);
        }
        String length = text.toString().replaceFirst("(?s).*Content-Length: (\\d+).*", "$1");
        text.append(new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.ISO_8859_1));
        return text.toString();
    }
}
