package io.siliu.rules.internal.catalogue;

import io.siliu.rules.internal.expression.Expression;
import io.siliu.rules.internal.expression.FactView;
import io.siliu.rules.internal.expression.Leaves;
import io.siliu.rules.internal.expression.Unknown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells quickly which definitions, when they did not hit, are a plain NO_HIT: those in scope whose every fact is known.
 * Definitions that read the same facts are asked about once.
 */
public final class Readiness {

    private final List<Expression> scopes = new ArrayList<>();
    private final int[] groupOf;
    private final List<List<Expression>> groups;

    private Readiness(Catalogue catalogue) {
        Map<List<String>, Integer> numbers = new LinkedHashMap<>();
        List<List<Expression>> read = new ArrayList<>();
        groupOf = new int[catalogue.definitions().size()];
        for (int index = 0; index < groupOf.length; index++) {
            Definition definition = catalogue.definitions().get(index);
            List<Expression> all = new ArrayList<>(definition.requires());
            definition.circumstances().forEach(circumstance -> all.add(circumstance.when()));
            List<Expression> leaves = Leaves.of(all);
            List<String> keys = leaves.stream().map(Expression::key).toList();
            groupOf[index] = numbers.computeIfAbsent(keys, key -> {
                read.add(leaves);
                return read.size() - 1;
            });
            scopes.add(definition.scope());
        }
        groups = read;
    }

    public static Readiness of(Catalogue catalogue) {
        return new Readiness(catalogue);
    }

    public Of of(FactView view) {
        return new Of(view);
    }

    /** The readiness of all definitions for one record. */
    public final class Of {

        private final FactView view;
        private final Boolean[] known = new Boolean[groups.size()];

        private Of(FactView view) {
            this.view = view;
        }

        /** Whether this definition, given that it did not hit, is a NO_HIT without asking further. */
        public boolean isPlainNo(int definition) {
            return isKnown(groupOf[definition]) && view.valueOf(scopes.get(definition), null) == Boolean.TRUE;
        }

        private boolean isKnown(int group) {
            if (known[group] == null) {
                known[group] = areKnown(groups.get(group));
            }
            return known[group];
        }

        private boolean areKnown(List<Expression> leaves) {
            for (int index = 0; index < leaves.size(); index++) {
                if (view.valueOf(leaves.get(index), null) instanceof Unknown) {
                    return false;
                }
            }
            return true;
        }
    }
}
