package io.telewright.test.property;

import io.opentelemetry.api.trace.SpanKind;
import io.telewright.test.property.InterfaceModel.Parent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Draws a sample: {@code Subject} below {@code Left}, which is below {@code Root}, and {@code Right}. */
final class SampleDraw {
    private static final List<TypeText> BOUNDS = List.of(
            new TypeText(""),
            new TypeText("Comparable<%C0%>"),
            new TypeText("Number & Comparable<%C0%>"),
            new TypeText("CharSequence"));

    /** What a type variable of a parent may stand for, by the number of its bound. */
    private static final List<List<TypeText>> ARGUMENTS = List.of(
            List.of(
                    new TypeText("String"),
                    new TypeText("Integer"),
                    new TypeText("java.util.List<String>"),
                    new TypeText("String[]"),
                    new TypeText("java.util.Map<?, ? super Integer>")),
            List.of(new TypeText("String"), new TypeText("Integer")),
            List.of(new TypeText("Integer"), new TypeText("Long")),
            List.of(new TypeText("String"), new TypeText("StringBuilder")));

    private final Draw draw;
    private final MethodDraw methods;

    SampleDraw(Draw draw) {
        this.draw = draw;
        methods = new MethodDraw(draw);
    }

    Sample sample() {
        Optional<InterfaceModel> root = draw.chance(60) ? Optional.of(type("Root", List.of())) : Optional.empty();
        Optional<InterfaceModel> left =
                draw.chance(70) ? Optional.of(type("Left", root.stream().toList())) : Optional.empty();
        Optional<InterfaceModel> right = draw.chance(50) ? Optional.of(right(left)) : Optional.empty();
        List<InterfaceModel> parents = new ArrayList<>();
        left.or(() -> root).ifPresent(parents::add);
        right.ifPresent(parents::add);
        InterfaceModel subject = type(Sample.SUBJECT, parents);
        if (!subject.declares()) {
            subject = new InterfaceModel(
                    subject.name(),
                    subject.bounds(),
                    subject.parents(),
                    Optional.of(SpanKind.SERVER),
                    subject.methods());
        }
        List<InterfaceModel> all = new ArrayList<>(List.of(subject));
        left.ifPresent(all::add);
        right.ifPresent(all::add);
        root.ifPresent(all::add);
        return new Sample(all);
    }

    private InterfaceModel type(String name, List<InterfaceModel> extended) {
        List<Integer> bounds = bounds();
        List<Parent> parents = extended.stream()
                .map(parent -> new Parent(parent, arguments(parent, bounds)))
                .toList();
        Optional<SpanKind> traced =
                draw.chance(45) ? Optional.of(draw.of(List.of(SpanKind.values()))) : Optional.empty();
        List<MethodModel> declared = new ArrayList<>();
        for (Parent parent : parents) {
            Predicate<MethodModel> alone = method -> parents.stream()
                    .noneMatch(other ->
                            other != parent && other.type().method(method.id()).isPresent());
            declared.addAll(methods.redeclared(parent, alone, traced.isPresent()));
        }
        int more = draw.below(4) + (name.equals(Sample.SUBJECT) ? 1 : 0);
        IntStream.range(0, more)
                .mapToObj(i -> methods.method(bounds.size(), traced.isPresent()))
                .forEach(declared::add);
        return new InterfaceModel(name, texts(bounds), parents, traced, List.copyOf(declared));
    }

    /** A second parent, which may declare a method of the first with other exceptions: a class has one for both. */
    private InterfaceModel right(Optional<InterfaceModel> left) {
        InterfaceModel drawn = type("Right", List.of());
        Optional<MethodModel> shared = left.stream()
                .flatMap(type -> type.methods().stream().filter(method -> isSimple(method, type)))
                .findFirst();
        if (shared.isEmpty() || drawn.traced().isPresent()) {
            return drawn;
        }
        List<MethodModel> all = new ArrayList<>(drawn.methods());
        all.add(methods.again(shared.get()));
        return new InterfaceModel(drawn.name(), drawn.bounds(), drawn.parents(), drawn.traced(), List.copyOf(all));
    }

    /** Whether another interface can repeat a method as it is. */
    private static boolean isSimple(MethodModel method, InterfaceModel in) {
        boolean inherited = in.parents().stream()
                .anyMatch(parent -> parent.type().method(method.id()).isPresent());
        return !inherited && !method.isDefault() && method.bounds().isEmpty() && !method.mentionsInterface();
    }

    private List<Integer> bounds() {
        return IntStream.range(0, draw.below(3))
                .mapToObj(i -> draw.below(BOUNDS.size()))
                .toList();
    }

    private static List<TypeText> texts(List<Integer> bounds) {
        return IntStream.range(0, bounds.size())
                .mapToObj(i -> new TypeText(BOUNDS.get(bounds.get(i)).template().replace("%C0%", "%C" + i + "%")))
                .toList();
    }

    /** Arguments that keep within the bounds; where one's own type variable has the same bound, it may serve. */
    private List<TypeText> arguments(InterfaceModel parent, List<Integer> own) {
        List<TypeText> arguments = new ArrayList<>();
        for (int i = 0; i < parent.bounds().size(); i++) {
            String template = parent.bounds().get(i).template().replace("%C" + i + "%", "%C0%");
            int bound = BOUNDS.indexOf(new TypeText(template));
            List<TypeText> options = new ArrayList<>(ARGUMENTS.get(bound));
            for (int variable = 0; variable < own.size(); variable++) {
                if (bound == 0 || own.get(variable) == bound) {
                    options.add(0, new TypeText("%C" + variable + "%"));
                }
            }
            arguments.add(draw.of(options));
        }
        return List.copyOf(arguments);
    }
}
