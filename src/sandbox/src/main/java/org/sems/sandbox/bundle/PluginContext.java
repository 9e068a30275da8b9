package org.sems.sandbox.bundle;

import java.net.URL;
import java.util.List;
import org.sems.sandbox.kernel.Services;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.NamespaceHandlerResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.UrlResource;

/** The Spring context of the plugin's {@code META-INF/spring/*.xml}: host services in, exported services out. */
final class PluginContext implements AutoCloseable {
    private final GenericApplicationContext context = new GenericApplicationContext();
    private final OsgiNamespace osgi;
    private final ClassLoader loader;

    PluginContext(PluginBundle bundle, Services services) {
        loader = bundle.classLoader();
        osgi = new OsgiNamespace(services, loader);
        context.setClassLoader(loader);
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        reader.setValidationMode(XmlBeanDefinitionReader.VALIDATION_NONE);
        reader.setNamespaceAware(true);
        reader.setBeanClassLoader(loader);
        NamespaceHandlerResolver others = new DefaultNamespaceHandlerResolver(PluginContext.class.getClassLoader());
        reader.setNamespaceHandlerResolver(uri -> OsgiNamespace.URIS.contains(uri) ? osgi : others.resolve(uri));
        for (URL xml : bundle.entries("META-INF/spring", "*.xml", false)) {
            reader.loadBeanDefinitions(new UrlResource(xml));
        }
    }

    /** Builds the beans. */
    void start() {
        withLoader(context::refresh);
    }

    /** References to services that the sandbox does not have: each call of them is refused by name. */
    List<String> unmetReferences() {
        return osgi.unmet();
    }

    /** The beans that the plugin exports under an interface. */
    <T> List<T> exported(Class<T> type) {
        return osgi.exports().stream()
                .filter(export -> export.interfaces().contains(type.getName()))
                .map(export -> type.cast(context.getBean(export.bean())))
                .toList();
    }

    /** A new instance with its constructor autowired. */
    Object create(Class<?> type) {
        Object[] made = new Object[1];
        withLoader(() -> made[0] =
                context.getBeanFactory().autowire(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false));
        return made[0];
    }

    private void withLoader(Runnable work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() {
        withLoader(context::close);
    }
}
