package shop;

@org.springframework.stereotype.Repository
class Prices implements Repository<Long> {
    @Override
    public Long find(long id) {
        return id * 100;
    }
}
