package parley.records;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/** Makes the rows that belong to a record equal to the rows of its form, keeping those that are there already. */
public final class Rows {
    private Rows() {}

    /** Row by row: the first stays the first. Null, from a program that left the list out, is an empty list. */
    public static <R, E> void fill(List<E> kept, List<R> wanted, Supplier<E> made, Fill<R, E> fill) {
        fill(kept, wanted, (row, entity) -> true, made, fill);
    }

    /** Keeps, for each row, the first entity not yet taken that {@code same} recognises as it. */
    public static <R, E> void fill(
            List<E> kept, List<R> wanted, BiPredicate<R, E> same, Supplier<E> made, Fill<R, E> fill) {
        var left = new ArrayList<>(kept);
        var filled = new ArrayList<E>();
        for (var row : wanted == null ? List.<R>of() : wanted) {
            var entity =
                    left.stream().filter(e -> same.test(row, e)).findFirst().orElseGet(made);
            left.remove(entity);
            fill.with(row, entity, filled.size());
            filled.add(entity);
        }
        kept.retainAll(filled);
        filled.stream().filter(e -> !kept.contains(e)).forEach(kept::add);
    }

    /** Makes a list equal to another, and leaves it alone where it is. */
    public static <E> void replace(List<E> kept, List<E> wanted) {
        if (!kept.equals(wanted)) {
            kept.clear();
            kept.addAll(wanted);
        }
    }

    /** Lets an entity take the values of a row, at a position counted from 0. */
    public interface Fill<R, E> {
        void with(R row, E entity, int position);
    }
}
