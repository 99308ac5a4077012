global using Blue;
