package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.data.DataFile;
import java.util.LinkedHashMap;
import java.util.Map;

/** The costumes of all roles, one on each line, behind the role: see {@link CostumeLine}. */
final class CostumeFile {

    private static final String FILE = "/casting/costumes.txt";
    private static final Map<Role, Costume> COSTUMES = read();
    private static final Role[] ROLES = COSTUMES.keySet().toArray(Role[]::new);

    private CostumeFile() {}

    static Costume costume(Role role) {
        return COSTUMES.get(role);
    }

    static Role[] roles() {
        return ROLES.clone();
    }

    private static Map<Role, Costume> read() {
        Map<Role, Costume> costumes = new LinkedHashMap<>();
        DataFile.text(FILE).lines().forEach(line -> {
            String[] parts = line.split(": ", 2);
            Costume before =
                    costumes.put(new Role(parts[0]), CostumeLine.read(parts[1]).costume());
            if (before != null) {
                throw new IllegalStateException("Two costumes for " + parts[0]);
            }
        });
        return costumes;
    }
}
