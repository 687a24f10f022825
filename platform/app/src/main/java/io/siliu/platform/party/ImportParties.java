package io.siliu.platform.party;

import java.util.List;

/** Takes over parties that are registered already. Rows stand alone: a refused row leaves the others untouched. */
public interface ImportParties {

    /**
     * @return one outcome a row, in their order
     * @throws io.siliu.kernel.PlatformException when the actor may not import, or {@link PartyError#IMPORT_SIZE}
     */
    Report run(PartyImport parties);

    /** Outcomes in the order of the rows. */
    record Report(List<RowOutcome> enterprises, List<RowOutcome> workers) {}
}
