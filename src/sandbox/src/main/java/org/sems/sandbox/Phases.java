package org.sems.sandbox;

import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what the start does and how long each step takes. */
final class Phases {
    private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);

    <T> T run(String name, Callable<T> work) throws Exception {
        long before = System.nanoTime();
        T result = work.call();
        LOG.info("started {} in {} ms", name, (System.nanoTime() - before) / 1_000_000);
        return result;
    }
}
