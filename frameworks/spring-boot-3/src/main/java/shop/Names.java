package shop;

@org.springframework.stereotype.Repository
class Names implements Repository<String> {
    @Override
    public String find(long id) {
        return "name " + id;
    }
}
