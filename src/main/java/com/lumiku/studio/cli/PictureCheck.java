package com.lumiku.studio.cli;

import com.lumiku.studio.media.store.Inventory;
import com.lumiku.studio.media.store.MediaKey;
import com.lumiku.studio.schema.Inspection.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks whether the pictures that rows name are in the store. Those of the catalog are not: they are drawn when asked for. */
final class PictureCheck {

    private static final int NAMED_AT_MOST = 20;
    private static final int STEP = 1_000;

    private final Installation installation;

    /** Lists are few calls, where asking for each file is one. */
    private final Inventory inventory;

    private final List<String> wrong = new ArrayList<>();
    private long looked;
    private long missing;

    private PictureCheck(Installation installation) {
        this.installation = installation;
        this.inventory = Inventory.of(installation.pictures());
    }

    static Check of(Installation installation) {
        PictureCheck check = new PictureCheck(installation);
        installation.references().each(check::look);
        installation.terminal().progressEnds();
        return check.result();
    }

    private void look(String value) {
        if (!MediaKey.isKey(value) || MediaKey.isOfCatalog(value)) {
            return;
        }
        looked++;
        if (looked % STEP == 0) {
            installation.terminal().progress(String.format(Locale.ROOT, "pictures: %,d", looked));
        }
        if (inventory.name(value) || installation.pictures().find(value).isPresent()) {
            return;
        }
        missing++;
        if (missing <= NAMED_AT_MOST) {
            wrong.add("the file %s is missing".formatted(value));
        }
    }

    private Check result() {
        if (missing > NAMED_AT_MOST) {
            wrong.add(String.format(Locale.ROOT, "and %,d more", missing - NAMED_AT_MOST));
        }
        return new Check("pictures", String.format(Locale.ROOT, "%,d files named by rows", looked), wrong, List.of());
    }
}
