package io.siliu.platform;

import static java.util.stream.Collectors.toSet;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The whole numbers that an expression, or each of its elements, may be by its source: a literal, or what comes to a
 * name. A loop counts with every number between its ends; of a sum of which one part is not seen, the other part is
 * taken.
 */
final class NumbersOfExpression extends TreeScanner<Set<Integer>, String> {

    /** An expression that comes to a name, and the method it stands in. */
    record Flow(Tree from, String within) {}

    private static final Set<Tree.Kind> RECKONED = EnumSet.of(Tree.Kind.PLUS, Tree.Kind.MINUS, Tree.Kind.MULTIPLY);

    private final Map<String, List<Flow>> flows;
    private final Set<String> open = new HashSet<>();

    /** @param flows by method and name: {@code paid.worker}, of the class {@code .WORKER} and {@code .people()} */
    NumbersOfExpression(Map<String, List<Flow>> flows) {
        this.flows = flows;
    }

    @Override
    public Set<Integer> scan(Tree expression, String within) {
        return reduce(super.scan(expression, within), Set.of());
    }

    @Override
    public Set<Integer> reduce(Set<Integer> one, Set<Integer> other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .flatMap(Set::stream)
                .collect(toSet());
    }

    private Set<Integer> between(Tree least, Tree greatest, boolean closed, String within) {
        Set<Integer> from = scan(least, within);
        Set<Integer> to = scan(greatest, within);
        return from.isEmpty() || to.isEmpty()
                ? Set.of()
                : IntStream.range(Collections.min(from), Collections.max(to) + (closed ? 1 : 0))
                        .boxed()
                        .collect(toSet());
    }

    /** What comes to a name; what comes of itself adds nothing. */
    private Set<Integer> followed(String name) {
        if (!open.add(name)) {
            return Set.of();
        }
        Set<Integer> come = flows.getOrDefault(name, List.of()).stream()
                .flatMap(flow -> scan(flow.from(), flow.within()).stream())
                .collect(toSet());
        open.remove(name);
        return come;
    }

    @Override
    public Set<Integer> visitLiteral(LiteralTree literal, String within) {
        return literal.getValue() instanceof Integer number ? Set.of(number) : Set.of();
    }

    @Override
    public Set<Integer> visitIdentifier(IdentifierTree name, String within) {
        String own = within + "." + name.getName();
        return followed(flows.containsKey(own) ? own : "." + name.getName());
    }

    @Override
    public Set<Integer> visitMemberSelect(MemberSelectTree field, String within) {
        return field.getExpression().toString().equals("this") ? followed("." + field.getIdentifier()) : Set.of();
    }

    @Override
    public Set<Integer> visitArrayAccess(ArrayAccessTree element, String within) {
        return scan(element.getExpression(), within);
    }

    @Override
    public Set<Integer> visitForLoop(ForLoopTree loop, String within) {
        Tree begin = loop.getInitializer().get(0);
        if (begin instanceof VariableTree first && loop.getCondition() instanceof BinaryTree end) {
            boolean closed = end.getKind() == Tree.Kind.LESS_THAN_EQUAL;
            return between(first.getInitializer(), end.getRightOperand(), closed, within);
        }
        return Set.of();
    }

    @Override
    public Set<Integer> visitBinary(BinaryTree sum, String within) {
        if (!RECKONED.contains(sum.getKind())) {
            return Set.of();
        }
        Set<Integer> left = scan(sum.getLeftOperand(), within);
        Set<Integer> right = scan(sum.getRightOperand(), within);
        if (left.isEmpty() || right.isEmpty()) {
            return sum.getKind() == Tree.Kind.PLUS ? reduce(left, right) : Set.of();
        }
        return left.stream()
                .flatMap(one -> right.stream().map(other -> reckoned(sum.getKind(), one, other)))
                .collect(toSet());
    }

    private static int reckoned(Tree.Kind kind, int one, int other) {
        return switch (kind) {
            case PLUS -> one + other;
            case MINUS -> one - other;
            default -> one * other;
        };
    }

    /** A list, a range, an answer of the class itself, what each element becomes; else the elements go on. */
    @Override
    public Set<Integer> visitMethodInvocation(MethodInvocationTree call, String within) {
        String method = SourceNumbers.called(call);
        List<? extends ExpressionTree> arguments = call.getArguments();
        if (method.matches("(List|Set|Stream|IntStream)[.](of|concat)")) {
            return reduce(scan(arguments, within), Set.of());
        }
        if (method.matches("IntStream[.]range(Closed)?")) {
            return between(arguments.get(0), arguments.get(1), method.endsWith("Closed"), within);
        }
        if (!(call.getMethodSelect() instanceof MemberSelectTree select) || !method.contains(".")) {
            return followed("." + method + "()");
        }
        boolean mapped = method.matches(".*[.]map(To(Int|Obj))?") && !arguments.isEmpty();
        return scan(mapped ? arguments.get(0) : select.getExpression(), within);
    }

    /** What statements answer is followed by the name of their method. */
    @Override
    public Set<Integer> visitBlock(BlockTree statements, String within) {
        return Set.of();
    }

    @Override
    public Set<Integer> visitNewClass(NewClassTree made, String within) {
        return Set.of();
    }
}
