package io.telewright.processor.testing;

import io.telewright.processor.TelewrightProcessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The processor, with a record of the originating elements that it gives for each file. */
public final class Originating extends AbstractProcessor {
    private final TelewrightProcessor processor = new TelewrightProcessor();
    private final Map<String, List<String>> origins = new TreeMap<>();

    /** The originating elements by the names of the generated files. */
    public Map<String, List<String>> origins() {
        return origins;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Filer filer = proxy(Filer.class, environment.getFiler(), this::note);
        processor.init(proxy(
                ProcessingEnvironment.class,
                environment,
                (method, arguments, result) -> method.equals("getFiler") ? filer : result));
    }

    private Object note(String method, Object[] arguments, Object result) {
        if (method.startsWith("create")) {
            Element[] elements = (Element[]) arguments[arguments.length - 1];
            origins.put(
                    method.equals("createResource") ? arguments[2].toString() : arguments[0].toString(),
                    Arrays.stream(elements).map(Object::toString).toList());
        }
        return result;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    private interface After {
        Object apply(String method, Object[] arguments, Object result);
    }

    private static <T> T proxy(Class<T> type, T target, After after) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            try {
                return after.apply(method.getName(), args, method.invoke(target, args));
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }));
    }
}
