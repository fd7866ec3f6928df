package com.lumiku.studio.drawing.appearance;

import java.util.List;

/** What is worn on the torso; it brings what goes with it. */
public enum Garment implements Trait {
    T_SHIRT(Sleeve.SHORT, Bottom.JEANS, Shoes.SNEAKERS, "t-shirt", "tshirt", "tee", "t shirt", "kaos", "kaus"),
    POLO(Sleeve.SHORT, Bottom.TROUSERS, Shoes.SNEAKERS, "polo", "polo shirt", "kaos polo", "kaos berkerah"),
    SHIRT(
            Sleeve.LONG,
            Bottom.TROUSERS,
            Shoes.LEATHER,
            "shirt",
            "button-up",
            "button up shirt",
            "dress shirt",
            "kemeja",
            "teacher",
            "guru"),
    BLOUSE(Sleeve.LONG, Bottom.SKIRT, Shoes.HEELS, "blouse", "blus", "secretary"),
    SUIT(
            Sleeve.LONG,
            Bottom.TROUSERS,
            Shoes.LEATHER,
            "suit",
            "suit and tie",
            "tie",
            "necktie",
            "tuxedo",
            "ceo",
            "lawyer",
            "businessman",
            "executive",
            "jas",
            "dasi",
            "pengacara"),
    BLAZER(
            Sleeve.LONG,
            Bottom.TROUSERS,
            Shoes.LEATHER,
            "blazer",
            "business casual",
            "businesswoman",
            "manager",
            "entrepreneur",
            "consultant",
            "manajer",
            "pengusaha"),
    CARDIGAN(Sleeve.LONG, Bottom.JEANS, Shoes.FLATS, "cardigan", "kardigan", "librarian"),
    SWEATER(
            Sleeve.LONG,
            Bottom.JEANS,
            Shoes.SNEAKERS,
            "sweater",
            "jumper",
            "pullover",
            "knitwear",
            "sweatshirt",
            "rajut"),
    TURTLENECK(
            Sleeve.LONG,
            Bottom.TROUSERS,
            Shoes.BOOTS,
            "turtleneck",
            "turtle neck",
            "roll neck",
            "designer",
            "architect",
            "arsitek"),
    HOODIE(
            Sleeve.LONG,
            Bottom.JEANS,
            Shoes.SNEAKERS,
            "hoodie",
            "hooded",
            "hoody",
            "programmer",
            "developer",
            "gamer",
            "jaket hoodie",
            "software engineer"),
    DENIM_JACKET(
            Sleeve.LONG,
            Bottom.JEANS,
            Shoes.SNEAKERS,
            "denim jacket",
            "jean jacket",
            "denim",
            "jaket jeans",
            "jacket",
            "jaket"),
    LEATHER_JACKET(Sleeve.LONG, Bottom.JEANS, Shoes.BOOTS, "leather jacket", "biker", "rocker", "jaket kulit"),
    COAT(Sleeve.LONG, Bottom.TROUSERS, Shoes.BOOTS, "coat", "trench coat", "overcoat", "mantel"),
    VEST(Sleeve.LONG, Bottom.TROUSERS, Shoes.LEATHER, "vest", "waistcoat", "rompi"),
    DRESS(Sleeve.SHORT, Bottom.DRESS, Shoes.FLATS, "dress", "summer dress", "sundress", "gaun pendek", "terusan"),
    EVENING_GOWN(
            Sleeve.NONE,
            Bottom.GOWN,
            Shoes.HEELS,
            "gown",
            "evening dress",
            "evening gown",
            "ball gown",
            "wedding dress",
            "bride",
            "gaun",
            "gaun pesta",
            "pengantin"),
    ABAYA(Sleeve.LONG, Bottom.GOWN, Shoes.FLATS, "abaya", "gamis", "kaftan", "caftan", "maxi dress", "jubah"),
    BATIK_SHIRT(Sleeve.LONG, Bottom.TROUSERS, Shoes.LEATHER, "batik", "batik shirt", "kemeja batik", "baju batik"),
    KEBAYA(Sleeve.LONG, Bottom.SARONG, Shoes.HEELS, "kebaya", "baju kurung", "baju adat"),
    KOKO(
            Sleeve.LONG,
            Bottom.SARONG,
            Shoes.SANDALS,
            "koko",
            "baju koko",
            "baju muslim",
            "ustadz",
            "kurta",
            "sherwani",
            "surjan",
            "beskap"),
    KIMONO(Sleeve.LONG, Bottom.GOWN, Shoes.SANDALS, "kimono", "yukata", "hanbok"),
    CHEONGSAM(Sleeve.SHORT, Bottom.DRESS, Shoes.HEELS, "cheongsam", "qipao", "ao dai"),
    SARI(Sleeve.SHORT, Bottom.GOWN, Shoes.SANDALS, "sari", "saree", "salwar", "lehenga"),
    BOHEMIAN(
            Sleeve.LONG,
            Bottom.LONG_SKIRT,
            Shoes.SANDALS,
            "boho",
            "bohemian",
            "hippie",
            "floral dress",
            "peasant blouse"),
    JERSEY(
            Sleeve.SHORT,
            Bottom.SHORTS,
            Shoes.SNEAKERS,
            "jersey",
            "sportswear",
            "football player",
            "soccer player",
            "athlete",
            "runner",
            "baju olahraga",
            "atlet",
            "basketball player"),
    TANK_TOP(
            Sleeve.NONE,
            Bottom.LEGGINGS,
            Shoes.SNEAKERS,
            "tank top",
            "singlet",
            "yoga",
            "gym wear",
            "activewear",
            "fitness",
            "personal trainer",
            "sleeveless",
            "tanktop"),
    TRACKSUIT(
            Sleeve.LONG,
            Bottom.SWEATPANTS,
            Shoes.SNEAKERS,
            "tracksuit",
            "track jacket",
            "coach",
            "training jacket",
            "pelatih",
            "bomber jacket",
            "bomber"),
    DOCTOR_COAT(
            Sleeve.LONG,
            Bottom.TROUSERS,
            Shoes.LEATHER,
            "doctor",
            "lab coat",
            "white coat",
            "physician",
            "scientist",
            "pharmacist",
            "dokter",
            "jas dokter",
            "apoteker",
            "ilmuwan"),
    SCRUBS(
            Sleeve.SHORT,
            Bottom.TROUSERS,
            Shoes.SNEAKERS,
            "scrubs",
            "nurse",
            "surgeon",
            "dentist",
            "perawat",
            "bidan",
            "therapist",
            "midwife"),
    CHEF_JACKET(Sleeve.LONG, Bottom.TROUSERS, Shoes.LEATHER, "chef", "chef jacket", "cook", "koki", "juru masak"),
    APRON(
            Sleeve.LONG,
            Bottom.TROUSERS,
            Shoes.SNEAKERS,
            "apron",
            "barista",
            "baker",
            "florist",
            "waiter",
            "waitress",
            "celemek",
            "potter",
            "housewife"),
    HIGH_VISIBILITY(
            Sleeve.LONG,
            Bottom.TROUSERS,
            Shoes.BOOTS,
            "safety vest",
            "construction worker",
            "engineer",
            "hi-vis",
            "insinyur",
            "mechanic");

    /** How far a sleeve reaches. */
    public enum Sleeve {
        NONE,
        SHORT,
        LONG
    }

    private final Sleeve sleeve;
    private final Bottom bottom;
    private final Shoes shoes;
    private final List<String> words;

    Garment(Sleeve sleeve, Bottom bottom, Shoes shoes, String... words) {
        this.sleeve = sleeve;
        this.bottom = bottom;
        this.shoes = shoes;
        this.words = List.of(words);
    }

    @Override
    public List<String> words() {
        return words;
    }

    public Sleeve sleeve() {
        return sleeve;
    }

    public Bottom bottom() {
        return bottom;
    }

    public Shoes shoes() {
        return shoes;
    }
}
