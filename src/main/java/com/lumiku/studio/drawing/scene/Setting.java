package com.lumiku.studio.drawing.scene;

import com.lumiku.studio.drawing.appearance.Trait;
import java.util.List;

/** A place behind a figure. */
public enum Setting implements Trait {
    OFFICE(Rooms::office, "office", "workplace", "coworking", "kantor", "ruang kerja", "meeting room"),
    STUDIO(Rooms::studio, "studio", "photo studio", "backdrop", "seamless", "studio foto"),
    HOME(
            Rooms::home,
            "home",
            "living room",
            "house",
            "sofa",
            "apartment",
            "cozy",
            "rumah",
            "ruang tamu",
            "bedroom",
            "kamar"),
    KITCHEN(Rooms::kitchen, "kitchen", "cooking", "dapur", "bakery"),
    CLASSROOM(
            Rooms::classroom,
            "classroom",
            "school",
            "university",
            "campus",
            "blackboard",
            "kelas",
            "sekolah",
            "kampus"),
    CLINIC(Rooms::clinic, "clinic", "hospital", "laboratory", "pharmacy", "klinik", "rumah sakit", "apotek"),
    LIBRARY(Rooms::library, "library", "bookshelf", "bookstore", "books", "perpustakaan", "toko buku"),
    GYM(Rooms::gym, "gym", "fitness center", "fitness centre", "sports hall", "tempat gym"),
    CAFE(
            Venues::cafe,
            "cafe",
            "café",
            "coffee shop",
            "coffee",
            "restaurant",
            "kafe",
            "kedai kopi",
            "warung",
            "restoran"),
    SHOP(Venues::shop, "shop", "store", "boutique", "mall", "supermarket", "toko", "butik"),
    STAGE(Venues::stage, "stage", "concert", "theater", "theatre", "spotlight", "panggung", "konser"),
    RUNWAY(Venues::runway, "runway", "catwalk", "fashion show", "peragaan busana"),
    WEDDING(Venues::wedding, "wedding", "wedding hall", "ballroom", "pelaminan", "pernikahan", "altar"),
    MOSQUE(Venues::mosque, "mosque", "masjid", "ramadan", "ramadhan", "eid", "lebaran", "idul fitri"),
    TEMPLE(Venues::temple, "temple", "pagoda", "candi", "pura", "borobudur", "keraton"),
    MARKET(Venues::market, "market", "bazaar", "street market", "night market", "pasar"),
    BEACH(Landscapes::beach, "beach", "sea", "ocean", "seaside", "tropical", "island", "pantai", "laut"),
    PARK(Landscapes::park, "park", "garden", "outdoor", "outdoors", "nature", "meadow", "taman", "kebun", "alam"),
    FOREST(Landscapes::forest, "forest", "woods", "jungle", "trees", "hutan"),
    MOUNTAINS(
            Landscapes::mountains,
            "mountain",
            "mountains",
            "hills",
            "hiking",
            "volcano",
            "gunung",
            "pegunungan",
            "bukit"),
    RICE_FIELDS(
            Landscapes::riceFields, "rice field", "rice fields", "paddy", "village", "farm", "sawah", "desa", "ladang"),
    DESERT(Landscapes::desert, "desert", "dunes", "gurun"),
    STREET(
            Landscapes::street,
            "street",
            "city",
            "urban",
            "downtown",
            "skyline",
            "cityscape",
            "jalan",
            "kota",
            "jakarta",
            "rooftop"),
    SNOW(Landscapes::snow, "snow", "winter", "christmas", "ski", "salju"),
    SKY(Landscapes::sky, "sky", "clouds", "stars", "moon", "galaxy", "langit", "awan", "bintang", "outer space");

    private final Scenery scenery;
    private final List<String> words;

    Setting(Scenery scenery, String... words) {
        this.scenery = scenery;
        this.words = List.of(words);
    }

    @Override
    public List<String> words() {
        return words;
    }

    Scenery scenery() {
        return scenery;
    }
}
