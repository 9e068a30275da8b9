package org.sems.sandbox.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Has the whole body of a request before anything answers it. What answers without reading the body may be faster than the client that still
 * sends it: Jetty then closes the connection, without a word in the answer, and the client loses the next request that it sends on it. Jira's
 * Tomcat reads the rest of such a body, of up to 2 MB; longer bodies, and those whose length is not told, are left as they are here too.
 */
final class WholeBodies extends Handler.Wrapper {
    private static final long LONGEST = 2_097_152;

    WholeBodies(Handler next) {
        super(next);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (request.getLength() <= 0 || request.getLength() > LONGEST) {
            return super.handle(request, response, callback);
        }
        Content.Source.asByteBufferAsync(request)
                .whenCompleteAsync(
                        (body, failure) -> {
                            if (failure == null) {
                                answer(new Whole(request, body), response, callback);
                            } else {
                                callback.failed(failure);
                            }
                        },
                        request.getComponents().getExecutor()); // what answers may wait, and Jetty's reader must not
        return true;
    }

    private void answer(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, 404);
            }
        } catch (Throwable e) { // last resort: what a handler throws later is not Jetty's any more
            Response.writeError(request, response, callback, e);
        }
    }

    private static final class Whole extends Request.Wrapper {
        private final Content.Source body;

        Whole(Request request, ByteBuffer body) {
            super(request);
            this.body = new ByteBufferContentSource(body);
        }

        @Override
        public Content.Chunk read() {
            return body.read();
        }

        @Override
        public void demand(Runnable available) {
            body.demand(available);
        }

        @Override
        public void fail(Throwable failure) {
            body.fail(failure);
        }
    }
}
