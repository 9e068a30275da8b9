package org.sems.sandbox.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Reads what a refused request sent: with a body unread the server would close a connection that the client goes on to use. */
final class Unread {

    private Unread() {
    }

    static void skip(ContainerRequestContext request) {
        try {
            request.getEntityStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
