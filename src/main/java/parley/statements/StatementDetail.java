package parley.statements;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * All that is recorded of one statement.
 *
 * @param variants all wordings of the same signal, this one among them, from the weakest to the strongest; empty where it has no
 *     other
 */
public record StatementDetail(@JsonUnwrapped StatementRow row, List<StatementRow> variants) {}
