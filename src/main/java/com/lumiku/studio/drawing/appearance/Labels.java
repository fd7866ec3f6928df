package com.lumiku.studio.drawing.appearance;

import static com.lumiku.studio.drawing.appearance.Label.same;

/** What the values of a look are called where people choose them. The English label, in small letters, is among their words. */
final class Labels {

    private Labels() {}

    static Label of(Gender gender) {
        return switch (gender) {
            case FEMALE -> new Label("Female", "Perempuan");
            case MALE -> new Label("Male", "Laki-laki");
        };
    }

    static Label of(Age age) {
        return switch (age) {
            case CHILD -> new Label("Child", "Anak");
            case TEEN -> new Label("Teen", "Remaja");
            case YOUNG -> new Label("Young", "Muda");
            case ADULT -> new Label("Adult", "Dewasa");
            case MATURE -> new Label("Mature", "Paruh baya");
            case OLD -> new Label("Old", "Tua");
            case VERY_OLD -> new Label("Very old", "Sangat tua");
        };
    }

    static Label of(Origin origin) {
        return switch (origin) {
            case SOUTHEAST_ASIAN -> new Label("Southeast Asian", "Asia Tenggara");
            case EAST_ASIAN -> new Label("East Asian", "Asia Timur");
            case SOUTH_ASIAN -> new Label("South Asian", "Asia Selatan");
            case MIDDLE_EASTERN -> new Label("Middle Eastern", "Timur Tengah");
            case AFRICAN -> new Label("African", "Afrika");
            case EUROPEAN -> new Label("European", "Eropa");
            case LATIN -> new Label("Latin", "Latin");
            case MIXED -> new Label("Mixed", "Campuran");
        };
    }

    static Label of(Build build) {
        return switch (build) {
            case SLIM -> new Label("Slim", "Langsing");
            case AVERAGE -> new Label("Average", "Sedang");
            case ATHLETIC -> new Label("Athletic", "Atletis");
            case CURVY -> new Label("Curvy", "Berisi");
            case BROAD -> new Label("Broad", "Besar");
        };
    }

    static Label of(HairStyle style) {
        return switch (style) {
            case BALD -> new Label("Bald", "Botak");
            case BUZZ_CUT -> new Label("Buzz cut", "Cepak");
            case SHORT -> new Label("Short straight hair", "Pendek rapi");
            case SIDE_PART -> new Label("Side part", "Belah samping");
            case UNDERCUT -> same("Undercut");
            case SLICKED_BACK -> new Label("Slicked back", "Klimis");
            case SPIKY -> new Label("Spiky", "Jabrik");
            case MAN_BUN -> new Label("Man bun", "Cepol pria");
            case PIXIE -> same("Pixie");
            case BOB -> same("Bob");
            case FRINGE -> new Label("Fringe", "Poni");
            case SHOULDER_LENGTH -> new Label("Shoulder length", "Sebahu");
            case LONG_STRAIGHT -> new Label("Long straight", "Panjang lurus");
            case LONG_WAVY -> new Label("Long wavy", "Panjang bergelombang");
            case LONG_CURLY -> new Label("Long curly", "Panjang keriting");
            case SHORT_CURLY -> new Label("Short curly", "Keriting pendek");
            case AFRO -> new Label("Afro", "Kribo");
            case DREADLOCKS -> new Label("Dreadlocks", "Gimbal");
            case BUN -> new Label("High bun", "Sanggul tinggi");
            case LOW_BUN -> new Label("Low bun", "Sanggul rendah");
            case PONYTAIL -> new Label("Ponytail", "Ekor kuda");
            case BRAIDS -> new Label("Braids", "Kepang");
            case RECEDING -> new Label("Receding hairline", "Botak tengah");
            case MOHAWK -> same("Mohawk");
            case MULLET -> same("Mullet");
            case BOWL_CUT -> new Label("Bowl cut", "Potongan mangkok");
            case CURTAINS -> new Label("Middle part", "Belah tengah");
            case LONG_LOOSE -> new Label("Rocker hair", "Gondrong");
            case SHOULDER_CURLY -> new Label("Curly bob", "Keriting sebahu");
            case AFRO_PUFFS -> new Label("Afro puffs", "Kribo dua");
            case CORNROWS -> new Label("Cornrows", "Kepang rapat");
            case BOX_BRAIDS -> new Label("Box braids", "Kepang kecil-kecil");
            case DREADS_UP -> new Label("Dreadlocks up", "Gimbal diikat");
            case SPACE_BUNS -> new Label("Space buns", "Cepol dua");
            case PIGTAILS -> new Label("Pigtails", "Kuncir dua");
            case FRENCH_BRAID -> new Label("French braid", "Kepang satu");
            case CROWN_BRAID -> new Label("Crown braid", "Kepang mahkota");
            case HALF_UP -> new Label("Half up", "Setengah diikat");
            case SIDE_SHAVE -> new Label("Side shave", "Cukur samping");
            case CURLY_MOHAWK -> new Label("Curly mohawk", "Mohawk keriting");
            case SHORT_TWISTS -> new Label("Short twists", "Gimbal pendek");
            case QUIFF -> new Label("Quiff", "Jambul");
            case FLAT_TOP -> same("Flat top");
            case WIDOWS_PEAK -> new Label("Widow's peak", "Rambut dracula");
            case COMB_OVER -> new Label("Comb over", "Sisir nutup botak");
            case BALD_CROWN -> new Label("Bald crown", "Botak atas");
            case TONSURE -> new Label("Tonsure", "Rambut biarawan");
            case SHAG -> new Label("Shag", "Rambut shaggy");
            case EMO_FRINGE -> new Label("Emo fringe", "Rambut emo");
            case SWEPT_FRINGE -> new Label("Side fringe", "Poni samping");
            case HIME_CUT -> same("Hime cut");
            case LOW_PONYTAIL -> new Label("Low ponytail", "Kuncir rendah");
            case BEEHIVE -> new Label("Beehive", "Rambut sarang lebah");
            case BOUFFANT -> new Label("Bouffant", "Rambut sasak");
            case FINGER_WAVES -> new Label("Finger waves", "Rambut gelombang klasik");
            case VICTORY_ROLLS -> new Label("Victory rolls", "Rambut pin up");
            case BANTU_KNOTS -> new Label("Bantu knots", "Bantu knot");
            case BABY_CURL -> new Label("Baby curl", "Jambul bayi");
            case ONE_SIDED -> new Label("Hair over one shoulder", "Rambut di satu bahu");
            case HEADWRAP -> new Label("Headwrap", "Ikat kepala Afrika");
            case HIJAB -> same("Hijab");
            case HIJAB_PASHMINA -> new Label("Pashmina hijab", "Hijab pashmina");
            case HIJAB_LONG -> new Label("Long hijab", "Jilbab panjang");
            case TURBAN -> same("Turban");
        };
    }

    static Label of(HairColor color) {
        return switch (color) {
            case BLACK -> new Label("Black", "Hitam");
            case DARK_BROWN -> new Label("Dark brown", "Cokelat tua");
            case BROWN -> new Label("Brown", "Cokelat");
            case CHESTNUT -> new Label("Chestnut", "Cokelat muda");
            case AUBURN -> new Label("Auburn", "Cokelat kemerahan");
            case RED -> new Label("Red", "Merah");
            case DARK_BLONDE -> new Label("Dark blonde", "Pirang tua");
            case BLONDE -> new Label("Blonde", "Pirang");
            case PLATINUM -> new Label("Platinum", "Pirang platina");
            case GREY -> new Label("Grey", "Abu-abu");
            case SILVER -> new Label("Silver", "Perak");
            case WHITE -> new Label("White", "Putih");
            case GREEN -> new Label("Green", "Hijau");
            case PINK -> new Label("Pink", "Merah muda");
            case PURPLE -> new Label("Purple", "Ungu");
            case BLUE -> new Label("Blue", "Biru");
            case TEAL -> new Label("Teal", "Hijau toska");
        };
    }

    static Label of(EyeColor color) {
        return switch (color) {
            case DARK_BROWN -> new Label("Dark brown", "Cokelat tua");
            case BROWN -> new Label("Brown", "Cokelat");
            case HAZEL -> new Label("Hazel", "Cokelat kehijauan");
            case AMBER -> new Label("Amber", "Kuning sawo");
            case GREEN -> new Label("Green", "Hijau");
            case BLUE -> new Label("Blue", "Biru");
            case GREY -> new Label("Grey", "Abu-abu");
            case VIOLET -> new Label("Violet", "Ungu");
            case RED -> new Label("Red", "Merah");
        };
    }

    static Label of(SkinTone tone) {
        return switch (tone) {
            case PORCELAIN -> new Label("Porcelain", "Putih pucat");
            case FAIR -> new Label("Fair", "Putih");
            case BEIGE -> new Label("Beige", "Kuning langsat");
            case MEDIUM -> new Label("Medium", "Sedang");
            case OLIVE -> new Label("Olive", "Zaitun");
            case TAN -> new Label("Tan", "Sawo matang");
            case BROWN -> new Label("Brown", "Cokelat");
            case DARK -> new Label("Dark", "Gelap");
            case DEEP -> new Label("Deep", "Sangat gelap");
        };
    }

    static Label of(Style style) {
        return switch (style) {
            case BUSINESS -> new Label("Business", "Bisnis");
            case CASUAL -> new Label("Casual", "Kasual");
            case STREET -> new Label("Street", "Gaya jalanan");
            case SPORTS -> new Label("Sports", "Olahraga");
            case ELEGANT -> new Label("Elegant", "Anggun");
            case TRADITIONAL -> new Label("Traditional", "Tradisional");
            case MODEST -> new Label("Modest", "Islami");
            case BOHO -> same("Boho");
            case CREATIVE -> new Label("Creative", "Kreatif");
            case GOTHIC -> new Label("Gothic", "Gotik");
        };
    }
}
