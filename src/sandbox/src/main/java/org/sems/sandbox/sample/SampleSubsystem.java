package org.sems.sandbox.sample;

import java.io.IOException;
import org.sems.sandbox.kernel.Http;
import org.sems.sandbox.kernel.SandboxOptions;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.Subsystem;

/** Loads the sample when it was asked for; what fails is told, and the sandbox runs without it. */
public final class SampleSubsystem implements Subsystem {

    @Override
    public void open(Services services) {
        // provides nothing
    }

    @Override
    public void serving(Services services) {
        if (services.get(SandboxOptions.class).sample()) {
            try {
                new LoadSample(
                                new Caller(services.get(Http.class).baseUrl(), "admin"),
                                line -> System.out.println("sample: " + line))
                        .run();
            } catch (IOException | IllegalArgumentException failure) {
                System.out.println("sample: PROBLEM: " + failure.getMessage());
            }
        }
    }
}
