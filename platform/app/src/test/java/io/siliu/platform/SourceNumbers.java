package io.siliu.platform;

import static java.util.stream.Collectors.toSet;

import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.siliu.platform.NumbersOfExpression.Flow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The whole numbers that one source gives to the methods it calls, followed through its constants, variables, loops and
 * streams, and through the parameters and answers of its own methods. The scan is told the method it is within.
 */
final class SourceNumbers extends TreeScanner<Void, String> {

    private static final String OF_THE_CLASS = "";

    /** @param method {@code town.worker}, or {@code worker} of the class itself */
    private record Call(String method, List<? extends ExpressionTree> arguments, String within) {}

    private final List<Call> calls = new ArrayList<>();
    private final List<MethodTree> methods = new ArrayList<>();
    private final Map<String, List<Flow>> flows = new HashMap<>();
    private final NumbersOfExpression numbers = new NumbersOfExpression(flows);

    SourceNumbers(Tree source) {
        scan(source, OF_THE_CLASS);
        methods.forEach(this::parametersFlow);
    }

    /**
     * @param method an expression for its name, {@code Town.(worker|line)}; a field is taken to be named like its type
     * @param from which argument, counted from zero
     * @param most how many, from there on
     */
    Set<Integer> givenTo(String method, int from, int most) {
        return calls.stream()
                .filter(call -> call.method().matches("(?i)" + method))
                .flatMap(call -> call.arguments().stream()
                        .skip(from)
                        .limit(most)
                        .flatMap(argument -> numbers.scan(argument, call.within()).stream()))
                .collect(toSet());
    }

    private void flow(String within, CharSequence name, Tree from, String fromWithin) {
        flows.computeIfAbsent(within + "." + name, first -> new ArrayList<>()).add(new Flow(from, fromWithin));
    }

    @Override
    public Void visitVariable(VariableTree variable, String within) {
        flow(within, variable.getName(), variable.getInitializer(), within);
        return super.visitVariable(variable, within);
    }

    @Override
    public Void visitForLoop(ForLoopTree loop, String within) {
        if (loop.getInitializer().stream().findFirst().orElse(null) instanceof VariableTree counted) {
            flow(within, counted.getName(), loop, within);
        }
        return super.visitForLoop(loop, within);
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree loop, String within) {
        flow(within, loop.getVariable().getName(), loop.getExpression(), within);
        return super.visitEnhancedForLoop(loop, within);
    }

    @Override
    public Void visitReturn(ReturnTree answer, String within) {
        flow(OF_THE_CLASS, within + "()", answer.getExpression(), within);
        return super.visitReturn(answer, within);
    }

    @Override
    public Void visitMethod(MethodTree method, String outer) {
        methods.add(method);
        return super.visitMethod(method, method.getName().toString());
    }

    /** The last parameter is given all arguments that are left. */
    private void parametersFlow(MethodTree method) {
        List<? extends VariableTree> parameters = method.getParameters();
        int last = parameters.size() - 1;
        boolean open = last >= 0 && parameters.get(last).getType().getKind() == Tree.Kind.ARRAY_TYPE;
        String name = method.getName().toString();
        for (Call call : calls) {
            int given = call.arguments().size();
            if (call.method().equals(name) && (given == last + 1 || open && given >= last)) {
                for (int place = 0; place < given; place++) {
                    VariableTree parameter = parameters.get(Math.min(place, last));
                    flow(name, parameter.getName(), call.arguments().get(place), call.within());
                }
            }
        }
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, String within) {
        calls.add(new Call(called(call), call.getArguments(), within));
        if (call.getMethodSelect() instanceof MemberSelectTree select) {
            call.getArguments().forEach(action -> doneWithEach(action, select.getExpression(), within));
        }
        return super.visitMethodInvocation(call, within);
    }

    /** {@code people.forEach(person -> town.worker(person))} and {@code people.forEach(town::worker)}. */
    private void doneWithEach(ExpressionTree action, ExpressionTree each, String within) {
        if (action instanceof LambdaExpressionTree lambda) {
            lambda.getParameters().forEach(parameter -> flow(within, parameter.getName(), each, within));
        }
        if (action instanceof MemberReferenceTree reference) {
            String method = called(reference.getQualifierExpression(), reference.getName());
            calls.add(new Call(method, List.of(each), within));
        }
    }

    static String called(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree select
                ? called(select.getExpression(), select.getIdentifier())
                : call.getMethodSelect().toString();
    }

    private static String called(ExpressionTree receiver, CharSequence method) {
        boolean named = receiver instanceof IdentifierTree || receiver instanceof MemberSelectTree;
        return ((named ? receiver.toString() : "?") + "." + method).replaceFirst("^this[.]", "");
    }
}
